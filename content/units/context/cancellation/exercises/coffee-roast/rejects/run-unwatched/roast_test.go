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

func TestARoastThatIsCalledOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.WithValue(t.Context(), batchKey{}, "b-12"))
		defer cancel()
		run := func(ctx context.Context) error {
			time.Sleep(12 * time.Minute)
			cancel()
			return context.Canceled
		}
		note := func(ctx context.Context) error {
			if err := ctx.Err(); err != nil {
				t.Errorf("as the note begins: got a ctx with error %v, want an open one", err)
			}
			if got := ctx.Value(batchKey{}); got != "b-12" {
				t.Errorf("in the note: got batch %v, want b-12", got)
			}
			end, ok := ctx.Deadline()
			if left := time.Until(end); !ok || left != 10*time.Second {
				t.Errorf("as the note begins: got %v left, limited %t, want 10s and true", left, ok)
			}
			return nil
		}
		if err := roast.Roast(ctx, run, note); !errors.Is(err, context.Canceled) {
			t.Errorf("got error %v, want one that matches %v", err, context.Canceled)
		}
	})
}
