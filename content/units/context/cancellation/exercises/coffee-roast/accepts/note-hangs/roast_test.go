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

// wait returns how long ctx was open, an hour at most.
func wait(ctx context.Context) time.Duration {
	start := time.Now()
	select {
	case <-ctx.Done():
	case <-time.After(time.Hour):
	}
	return time.Since(start)
}

func TestANoteThatHangsAfterADeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(context.WithValue(t.Context(), batchKey{}, 7), time.Minute)
		defer cancel()
		run := func(ctx context.Context) error {
			if open := wait(ctx); open != time.Minute {
				t.Errorf("the roast has a minute: its ctx was open for %v", open)
			}
			time.Sleep(time.Minute)
			return ctx.Err()
		}
		note := func(ctx context.Context) error {
			if ctx.Value(batchKey{}) != 7 {
				t.Error("the note has no batch")
			}
			if open := wait(ctx); open != 10*time.Second {
				t.Errorf("the ctx of a note that hangs was open for %v, want 10s", open)
			}
			return ctx.Err()
		}
		_ = roast.Roast(ctx, run, note)
	})
}
