package grade_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	bikes "course.example/units/errors/sentinels-and-types/exercises/bike-stations/solution"
)

// db answers each question with its error, and with that of ctx if ctx has ended.
type db struct{ err error }

func (d db) Get(ctx context.Context, key string) (string, error) {
	if err := ctx.Err(); err != nil {
		return "", fmt.Errorf("get %s: %w", key, err)
	}
	if d.err != nil {
		return "", fmt.Errorf("get %s: %w", key, d.err)
	}
	return "North Gate", nil
}

var (
	missing = db{bikes.ErrMissing}
	down    = db{&bikes.DialError{Host: "db2"}}
)

func name(t *testing.T, ctx context.Context, d db) error {
	t.Helper()
	store := &bikes.Store{DB: d}
	got, err := store.Name(ctx, "7")
	if err == nil {
		t.Fatalf("Name(7): got %q without an error, want an error", got)
	}
	return err
}

func is(t *testing.T, what string, err, target error, want bool) {
	t.Helper()
	if got := errors.Is(err, target); got != want {
		t.Errorf("%s: errors.Is(err, %q): got %t, want %t; err is %q", what, target, got, want, err)
	}
}

func ended() (canceled, late context.Context) {
	canceled, cancel := context.WithCancel(context.Background())
	cancel()
	late, cancel = context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	cancel()
	return canceled, late
}

func TestMissingStationIsMatched(t *testing.T) {
	is(t, "a missing key", name(t, t.Context(), missing), bikes.ErrNoStation, true)
}

func TestDatabaseErrorsCannotBeMatched(t *testing.T) {
	is(t, "a missing key", name(t, t.Context(), missing), bikes.ErrMissing, false)
	err := name(t, t.Context(), down)
	if found, ok := errors.AsType[*bikes.DialError](err); ok {
		t.Errorf("a host that is down: errors.AsType finds %T in %q, want that nothing is found", found, err)
	}
}

func TestEndOfTheContextIsMatched(t *testing.T) {
	canceled, late := ended()
	is(t, "a cancelled ctx", name(t, canceled, missing), context.Canceled, true)
	is(t, "a cancelled ctx", name(t, canceled, missing), context.DeadlineExceeded, false)
	is(t, "a deadline", name(t, late, down), context.DeadlineExceeded, true)
	is(t, "a deadline", name(t, late, down), context.Canceled, false)
}

func TestOtherFailuresAreNoMissingStation(t *testing.T) {
	canceled, late := ended()
	is(t, "a host that is down", name(t, t.Context(), down), bikes.ErrNoStation, false)
	is(t, "a cancelled ctx", name(t, canceled, missing), bikes.ErrNoStation, false)
	is(t, "a deadline", name(t, late, missing), bikes.ErrNoStation, false)
	is(t, "a host that is down", name(t, t.Context(), down), context.Canceled, false)
	is(t, "a missing key", name(t, t.Context(), missing), context.DeadlineExceeded, false)
}

func TestTextSaysWhatHappened(t *testing.T) {
	for _, c := range []struct {
		db    db
		parts []string
	}{
		{missing, []string{"station 7", "get station/7", "key missing"}},
		{down, []string{"station 7", "get station/7", "cannot dial db2"}},
	} {
		err := name(t, t.Context(), c.db)
		for _, part := range c.parts {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("the text is %q, want %q in it", err, part)
			}
		}
	}
}

func TestNameIsReturned(t *testing.T) {
	store := &bikes.Store{DB: db{}}
	if got, err := store.Name(t.Context(), "7"); got != "North Gate" || err != nil {
		t.Errorf("Name(7): got %q, %v, want North Gate without an error", got, err)
	}
}
