package grade_test

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	kiln "course.example/units/concurrency/pipelines/exercises/kiln-log/solution"
)

// source sends until its input is at its end or ctx is.
func source(ctx context.Context, values ...int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for _, v := range values {
			select {
			case out <- v:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func TestEachStageEndsTheNext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var got []int
		for c := range kiln.Celsius(ctx, source(ctx, 1273, 1373, 1473)) {
			time.Sleep(time.Minute)
			got = append(got, c)
		}
		if fmt.Sprint(got) != "[1000 1100 1200]" {
			t.Errorf("a slow reader got %v, want [1000 1100 1200]", got)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		out := kiln.Celsius(ctx, source(ctx, 1273, 1373, 1473))
		time.Sleep(time.Minute)
		cancel()
		time.Sleep(time.Minute)
		select {
		case c, ok := <-out:
			if ok {
				t.Errorf("a minute after the cancel the stage still stands in its send of %d, want a closed channel", c)
				for range out {
				}
			}
		default:
			t.Error("a minute after the cancel the channel is not closed, want it closed")
		}
	})
}
