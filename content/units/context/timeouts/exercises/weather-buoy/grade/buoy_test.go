package grade_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	buoy "course.example/units/context/timeouts/exercises/weather-buoy/solution"
)

var errNoise = errors.New("noise")

// radio loses questions, except that some tries are answered: with a height or, if that is 0, with noise.
type radio struct {
	after  map[int]time.Duration
	height map[int]int
	// What each try was given, in seconds.
	limits []float64
	ctxs   []context.Context
}

func (r *radio) ask(ctx context.Context) (int, error) {
	try := len(r.limits)
	limit := 0.0
	if deadline, ok := ctx.Deadline(); ok {
		limit = time.Until(deadline).Seconds()
	}
	r.limits = append(r.limits, limit)
	r.ctxs = append(r.ctxs, ctx)
	after, isAnswered := r.after[try]
	if !isAnswered {
		<-ctx.Done()
		return 0, ctx.Err()
	}
	select {
	case <-ctx.Done():
		return 0, ctx.Err()
	case <-time.After(after):
	}
	if r.height[try] == 0 {
		return 0, errNoise
	}
	return r.height[try], nil
}

func within(t *testing.T, limit time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

func TestALaterTryIsAnsweredInTime(t *testing.T) {
	for _, test := range []struct {
		limit           time.Duration
		tries, answered int
	}{{9 * time.Second, 3, 1}, {9 * time.Second, 3, 2}, {20 * time.Second, 5, 4}, {4 * time.Second, 1, 0}} {
		synctest.Test(t, func(t *testing.T) {
			r := radio{after: map[int]time.Duration{test.answered: time.Second}, height: map[int]int{test.answered: 140}}
			got, err := buoy.Height(within(t, test.limit), test.tries, r.ask)
			if got != 140 || err != nil {
				t.Errorf("%v for %d tries, the answer comes a second after try %d: the tries had %v s; got %d and the error %v, want 140",
					test.limit, test.tries, test.answered+1, r.limits, got, err)
			}
		})
	}
}

func TestWhatIsLeftIsDividedEvenly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var r radio
		buoy.Height(within(t, 12*time.Second), 4, r.ask)
		if want := []float64{3, 3, 3, 3}; !near(r.limits, want) {
			t.Errorf("12 s for 4 tries, all are lost: the tries had %v s, want %v", r.limits, want)
		}
	})
}

func TestAQuickFailureLeavesMoreForTheRest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := radio{after: map[int]time.Duration{0: time.Second, 1: 2 * time.Second}}
		buoy.Height(within(t, 12*time.Second), 4, r.ask)
		if want := []float64{3, 11.0 / 3, 4.5, 4.5}; !near(r.limits, want) {
			t.Errorf("12 s for 4 tries; noise ends the first after 1 s and the second after 2 s: the tries had %.2f s, want %.2f", r.limits, want)
		}
	})
}

func near(a, b []float64) bool {
	return slices.EqualFunc(a, b, func(x, y float64) bool { return x-y < 0.001 && y-x < 0.001 })
}

func TestWithoutADeadlineATryHasTwoSeconds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := radio{after: map[int]time.Duration{2: time.Second}, height: map[int]int{2: 80}}
		got, err := buoy.Height(t.Context(), 3, r.ask)
		if want := []float64{2, 2, 2}; got != 80 || err != nil || !near(r.limits, want) {
			t.Errorf("no deadline, the third try is answered: the tries had %v s, want %v; got %d and the error %v, want 80", r.limits, want, got, err)
		}
	})
}

func TestEachTryEndsBeforeTheNext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := radio{after: map[int]time.Duration{0: 0, 1: 0, 2: 0}}
		_, err := buoy.Height(within(t, time.Minute), 3, r.ask)
		if !errors.Is(err, errNoise) {
			t.Errorf("noise in all tries: got the error %v, want one that wraps %q", err, errNoise)
		}
		for i, ctx := range r.ctxs {
			if ctx.Err() == nil {
				t.Errorf("Height has returned: the ctx of try %d has not ended, want it ended", i+1)
			}
		}
	})
}

func TestNoTryBeginsAfterTheCallerHasLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(within(t, time.Minute))
		time.AfterFunc(8*time.Second, cancel)
		var r radio
		if _, err := buoy.Height(ctx, 10, r.ask); !errors.Is(err, context.Canceled) {
			t.Errorf("the caller leaves after 8 s: got the error %v, want one that wraps %q", err, context.Canceled)
		}
		if len(r.limits) != 2 {
			t.Errorf("a minute for 10 tries, the caller leaves after 8 s: %d tries were made, want 2", len(r.limits))
		}
	})
}
