package buoy_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	buoy "course.example/units/testing/subtests/exercises/wave-buoy/solution"
)

// fake is a test that ends when end is called, as a *testing.T ends.
type fake struct {
	ctx      context.Context
	cancel   context.CancelFunc
	cleanups []func()
}

func (f *fake) Helper()                  {}
func (f *fake) Context() context.Context { return f.ctx }
func (f *fake) Cleanup(c func())         { f.cleanups = append(f.cleanups, c) }

func (f *fake) end() {
	f.cancel()
	for len(f.cleanups) > 0 {
		last := f.cleanups[len(f.cleanups)-1]
		f.cleanups = f.cleanups[:len(f.cleanups)-1]
		last()
	}
}

// run calls Read with a loop that takes a minute to return after its ctx has
// ended, and is given up after a day. It asks in the test, a second in, and
// after its end.
func run(t *testing.T, inTest, after func(loopEnded bool)) {
	synctest.Test(t, func(t *testing.T) {
		f := &fake{}
		f.ctx, f.cancel = context.WithCancel(context.Background())
		ended := false
		buoy.Read(f, func(ctx context.Context) {
			select {
			case <-ctx.Done():
				time.Sleep(time.Minute)
			case <-time.After(24 * time.Hour):
			}
			ended = true
		})
		time.Sleep(time.Second)
		inTest(ended)
		start := time.Now()
		f.end()
		after(ended)
		if took := time.Since(start); took > time.Hour {
			t.Errorf("the end of the test took %v, want 1m: the loop was not told", took)
		}
		time.Sleep(48 * time.Hour)
	})
}

func TestTheLoopRunsWhileTheTestDoes(t *testing.T) {
	run(t, func(loopEnded bool) {
		if loopEnded {
			t.Error("a second into the test: got a loop that has ended, want one that runs")
		}
	}, func(bool) {})
}

func TestTheTestEndsAfterTheLoop(t *testing.T) {
	run(t, func(bool) {}, func(loopEnded bool) {
		if !loopEnded {
			t.Error("after the test: got a loop that runs, want one that has returned")
		}
	})
}
