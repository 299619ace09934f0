package kiln_test

import (
	"sync"
	"sync/atomic"
	"testing"

	kiln "course.example/units/memory/data-races/exercises/kiln-meter/solution"
)

func TestMeter(t *testing.T) {
	var m kiln.Meter
	var taken atomic.Int64
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			for range 10 {
				m.Add(2)
			}
		})
		wg.Go(func() { taken.Add(int64(m.Take())) })
	}
	wg.Wait()
	if got := taken.Load() + int64(m.Take()); got != 400 {
		t.Errorf("200 times 2 kWh were added: got %d taken in all, want 400", got)
	}
	if got := m.Take(); got != 0 {
		t.Errorf("nothing was added since: got %d, want 0", got)
	}
}
