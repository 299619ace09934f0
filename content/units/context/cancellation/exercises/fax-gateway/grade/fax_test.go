package grade_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	fax "course.example/units/context/cancellation/exercises/fax-gateway/solution"
)

var errBusy = fax.ErrBusy

// line is busy for the first tries, and notes when each try was made, in seconds.
type line struct {
	busy  int
	start time.Time
	tries []int
}

func (l *line) try(context.Context, fax.Page) error {
	if l.start.IsZero() {
		l.start = time.Now()
	}
	l.tries = append(l.tries, int(time.Since(l.start)/time.Second))
	if len(l.tries) > l.busy {
		return nil
	}
	return errBusy
}

func TestEachPauseIsTwiceAsLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := line{busy: 4}
		if err := fax.Send(t.Context(), "lab result", l.try); err != nil {
			t.Errorf("the fifth try is accepted: got the error %v, want <nil>", err)
		}
		if want := []int{0, 1, 3, 7, 15}; !slices.Equal(l.tries, want) {
			t.Errorf("tries were made at seconds %v, want %v", l.tries, want)
		}
	})
}

func TestNoTryAfterTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		l := line{busy: 8}
		start := time.Now()
		_ = fax.Send(ctx, "lab result", l.try)
		if want := []int{0, 1, 3}; !slices.Equal(l.tries, want) {
			t.Errorf("ctx ends after 5 s: tries were made at seconds %v, want %v", l.tries, want)
		}
		if took := time.Since(start); took != 5*time.Second {
			t.Errorf("ctx ends after 5 s: Send returned after %v, want 5s", took)
		}
	})
}

func TestTheErrorMatchesBoth(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(5*time.Second, cancel)
		l := line{busy: 8}
		err := fax.Send(ctx, "lab result", l.try)
		if !errors.Is(err, errBusy) || !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled after 5 s: got the error %v, want one that matches %q and %q", err, errBusy, context.Canceled)
		}
	})
}
