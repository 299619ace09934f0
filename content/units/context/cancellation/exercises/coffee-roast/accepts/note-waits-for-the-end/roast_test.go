package roast_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	roast "course.example/units/context/cancellation/exercises/coffee-roast/solution"
)

type batchKey struct{}

var errBurnt = errors.New("burnt")

func TestABurntRoastIsNoted(t *testing.T) {
	notes := 0
	run := func(context.Context) error { return errBurnt }
	note := func(context.Context) error {
		notes++
		return nil
	}
	if err := roast.Roast(t.Context(), run, note); !errors.Is(err, errBurnt) || notes != 1 {
		t.Errorf("got error %v and %d notes, want %v and 1", err, notes, errBurnt)
	}
}

func TestANoteThatHangs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancelCause(context.WithValue(t.Context(), batchKey{}, true))
		run := func(ctx context.Context) error {
			time.AfterFunc(time.Minute, func() { cancel(errBurnt) })
			select {
			case <-ctx.Done():
				return context.Cause(ctx)
			case <-time.After(time.Hour):
				t.Error("cancelled after a minute, and the roast went on for an hour")
				return nil
			}
		}
		var left time.Duration
		note := func(ctx context.Context) error {
			start := time.Now()
			<-ctx.Done()
			left = time.Since(start)
			if ok, _ := ctx.Value(batchKey{}).(bool); !ok {
				t.Error("the note has no batch")
			}
			return ctx.Err()
		}
		err := roast.Roast(ctx, run, note)
		if left != 10*time.Second || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("a note that hangs had %v and the error is %v, want 10s and one that matches %v", left, err, context.DeadlineExceeded)
		}
	})
}
