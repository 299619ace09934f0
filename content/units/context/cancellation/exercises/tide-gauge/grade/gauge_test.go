package grade_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	gauge "course.example/units/context/cancellation/exercises/tide-gauge/solution"
)

type calm struct{}

func (calm) Level(ctx context.Context) (int, error) { return 212, ctx.Err() }

func TestWatchEndsWithTheMap(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		levels, ended := make(chan int), make(chan time.Time, 1)
		go func() {
			_ = gauge.Watch(ctx, calm{}, levels)
			ended <- time.Now()
		}()
		<-levels
		time.Sleep(time.Second)
		cancelled := time.Now()
		cancel()
		if late := (<-ended).Sub(cancelled); late != 0 {
			t.Errorf("Watch returned %v after the cancel, want 0s", late)
		}
	})
}
