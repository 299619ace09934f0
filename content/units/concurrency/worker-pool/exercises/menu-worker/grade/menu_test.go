package grade_test

import (
	"context"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	menu "course.example/units/concurrency/worker-pool/exercises/menu-worker/solution"
)

// A slow reader gets all translations, and one that cancels leaves no worker behind.
func TestWorkerEndsAndLosesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		dishes := make(chan string, 5)
		for range 5 {
			dishes <- "soup"
		}
		close(dishes)
		out := make(chan string)
		go func() {
			menu.Worker(context.Background(), dishes, out)
			close(out)
		}()
		time.Sleep(time.Second) // the reader is slow
		translations := 0
		for range out {
			translations++
			time.Sleep(time.Second)
		}

		ctx, cancel := context.WithCancel(context.Background())
		dishes, out = make(chan string, 1), make(chan string)
		var left atomic.Int32
		left.Store(1)
		dishes <- "salad"
		go func() {
			menu.Worker(ctx, dishes, out)
			left.Add(-1)
		}()
		time.Sleep(time.Second)
		cancel()
		close(dishes)
		time.Sleep(time.Second)
		if translations != 5 || left.Load() != 0 {
			t.Errorf("got %d translations and %d workers left, want 5 translations and 0 workers left", translations, left.Load())
		}
		if left.Load() > 0 {
			<-out // let it end
			synctest.Wait()
		}
	})
}
