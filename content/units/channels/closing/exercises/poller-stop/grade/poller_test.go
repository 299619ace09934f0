package grade_test

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	poller "course.example/units/channels/closing/exercises/poller-stop/solution"
)

// The first caller is still in log when the second one comes there, if Stop lets it.
func TestTwoCallersOfStop(t *testing.T) {
	var inside atomic.Int32
	both := make(chan struct{})
	p := poller.New(func(string) {
		if inside.Add(1) == 2 {
			close(both)
		}
		select {
		case <-both:
		case <-time.After(2 * time.Second):
		}
	})
	done := p.Done()

	panics := make(chan any, 2)
	var callers sync.WaitGroup
	for range 2 {
		callers.Go(func() {
			defer func() { panics <- recover() }()
			p.Stop()
		})
	}
	callers.Wait()
	for range 2 {
		if r := <-panics; r != nil {
			t.Errorf("Stop by two goroutines at once: got panic %q, want no panic", r)
		}
	}
	select {
	case <-done:
	default:
		t.Errorf("after Stop: got done open, want it closed")
	}
}
