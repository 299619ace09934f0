package roast_test

import (
	"context"
	"errors"
	"testing"

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
