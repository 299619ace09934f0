package grade_test

import (
	"context"
	"errors"
	"io"
	"testing"
	"testing/synctest"
	"time"

	metro "course.example/units/performance/pgo/exercises/metro-doors/solution"
)

type profiler struct {
	running bool
	stops   int
	busy    error
	ran     time.Duration
	since   time.Time
}

func (p *profiler) Start(io.Writer) error {
	if p.busy != nil {
		return p.busy
	}
	p.running, p.since = true, time.Now()
	return nil
}

func (p *profiler) Stop() {
	p.stops++
	if p.running {
		p.ran = time.Since(p.since)
	}
	p.running = false
}

func TestAnEndedCtxEndsTheProfile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var p profiler
		ctx, cancel := context.WithTimeout(t.Context(), 4*time.Second)
		defer cancel()
		start := time.Now()
		err := metro.Collect(ctx, &p, io.Discard, 30*time.Second)
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("ctx ends after 4s: Collect returned after %v, want soon after 4s", took)
		}
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ctx ends after 4s of 30s: got the error %v, want %v", err, context.DeadlineExceeded)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		var p profiler
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(2*time.Second, cancel)
		err := metro.Collect(ctx, &p, io.Discard, 30*time.Second)
		if !errors.Is(err, context.Canceled) {
			t.Errorf("ctx is cancelled after 2s of 30s: got the error %v, want %v", err, context.Canceled)
		}
		time.Sleep(time.Minute)
	})
}

func TestTheProfilerNeverRunsOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var p profiler
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(2*time.Second, cancel)
		metro.Collect(ctx, &p, io.Discard, 30*time.Second)
		if p.running {
			t.Error("after Collect the profiler runs on, want it stopped")
		}
		time.Sleep(time.Minute)
	})
}

func TestNoProfileOfSomebodyElseIsStopped(t *testing.T) {
	for _, ends := range []time.Duration{2 * time.Second, time.Hour} {
		synctest.Test(t, func(t *testing.T) {
			var p profiler
			ctx, cancel := context.WithTimeout(t.Context(), ends)
			defer cancel()
			metro.Collect(ctx, &p, io.Discard, 30*time.Second)
			if p.stops != 1 {
				t.Errorf("ctx ends after %v, d is 30s: got %d calls of Stop, want 1; what a second one stops is of somebody else", ends, p.stops)
			}
			time.Sleep(time.Minute)
		})
	}
}

func TestAWholeProfileHasNoError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var p profiler
		if err := metro.Collect(t.Context(), &p, io.Discard, 30*time.Second); err != nil {
			t.Errorf("got the error %v, want none", err)
		}
		if p.running || p.ran != 30*time.Second {
			t.Errorf("the profiler ran for %v (still running: %v), want 30s", p.ran, p.running)
		}
	})
}

func TestABusyProfilerIsReturnedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		busy := errors.New("cpu profiling already in use")
		p := profiler{busy: busy}
		start := time.Now()
		if err := metro.Collect(t.Context(), &p, io.Discard, 30*time.Second); !errors.Is(err, busy) {
			t.Errorf("Start fails: got the error %v, want %v", err, busy)
		}
		if took := time.Since(start); took > 0 {
			t.Errorf("Start fails: Collect returned after %v, want at once", took)
		}
		if p.stops != 0 {
			t.Errorf("Start fails: Stop was called %d times, want 0: the profile that runs is not of this Collect", p.stops)
		}
	})
}
