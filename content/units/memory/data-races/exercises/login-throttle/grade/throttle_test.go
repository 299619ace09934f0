package grade_test

import (
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	throttle "course.example/units/memory/data-races/exercises/login-throttle/solution"
)

func TestFiveTriesAreAllowed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		th := throttle.New(5, func(string, int) { time.Sleep(time.Second) })
		var allowed atomic.Int64
		var wg sync.WaitGroup
		for range 10 {
			wg.Go(func() {
				if th.Allow("203.0.113.7") {
					allowed.Add(1)
				}
			})
		}
		wg.Wait()
		if got := allowed.Load(); got != 5 {
			t.Errorf("10 at once: %d are allowed, want 5", got)
		}
		if !th.Allow("203.0.113.8") {
			t.Error("the first try of another address is not allowed")
		}
	})
}
