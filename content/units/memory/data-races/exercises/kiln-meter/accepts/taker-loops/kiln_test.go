package kiln_test

import (
	"runtime"
	"sync"
	"sync/atomic"
	"testing"

	kiln "course.example/units/memory/data-races/exercises/kiln-meter/solution"
)

func TestMeter(t *testing.T) {
	var m kiln.Meter
	var adders, taker sync.WaitGroup
	var done atomic.Bool
	for range 10 {
		adders.Go(func() {
			for range 100 {
				m.Add(2)
			}
		})
	}
	taken := 0
	taker.Go(func() {
		for !done.Load() {
			taken += m.Take()
			runtime.Gosched()
		}
	})
	adders.Wait()
	done.Store(true)
	taker.Wait()
	if got := taken + m.Take(); got != 2000 {
		t.Errorf("1000 times 2 kWh were added: got %d taken in all, want 2000", got)
	}
}
