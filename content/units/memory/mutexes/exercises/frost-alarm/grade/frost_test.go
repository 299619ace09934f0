package grade_test

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	frost "course.example/units/memory/mutexes/exercises/frost-alarm/solution"
)

func TestListenersMayAdd(t *testing.T) {
	var a frost.Alarm
	var told atomic.Int64
	a.Add(func(int) {
		told.Add(1)
		a.Add(func(int) {})
	})
	a.Add(func(int) {
		told.Add(1)
		time.Sleep(10 * time.Millisecond)
	})
	done := make(chan struct{})
	go func() {
		defer close(done)
		var wg sync.WaitGroup
		wg.Go(func() {
			for range 50 {
				a.Add(func(int) {})
				time.Sleep(time.Millisecond)
			}
		})
		wg.Go(func() {
			for range 10 {
				a.Warn(-3)
			}
		})
		wg.Wait()
	}()
	select {
	case <-done:
	case <-time.After(4 * time.Second):
		t.Fatal("a listener calls Add: Warn and Add wait forever, want both to return")
	}
	if got := told.Load(); got != 20 {
		t.Errorf("2 listeners, 10 warnings: got %d calls, want 20", got)
	}
}
