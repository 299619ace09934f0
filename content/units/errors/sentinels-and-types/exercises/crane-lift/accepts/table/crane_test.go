package crane_test

import (
	"errors"
	"fmt"
	"testing"

	crane "course.example/units/errors/sentinels-and-types/exercises/crane-lift/solution"
)

var errFog = errors.New("fog")

type windError struct{ kmh int }

func (e *windError) Error() string { return fmt.Sprintf("wind of %d km/h", e.kmh) }

func TestLiftError(t *testing.T) {
	wind := &windError{kmh: 60}
	tests := []struct {
		name   string
		err    *crane.LiftError
		target error
		want   bool
	}{
		{"heavy", &crane.LiftError{Tons: 11, Limit: 10, Err: wind}, crane.ErrOverload, true},
		{"at the limit", &crane.LiftError{Tons: 10, Limit: 10}, crane.ErrOverload, false},
		{"cause", &crane.LiftError{Tons: 11, Limit: 10, Err: wind}, wind, true},
		{"other", &crane.LiftError{Tons: 11, Limit: 10, Err: wind}, errFog, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := errors.Is(fmt.Errorf("site 5: %w", test.err), test.target); got != test.want {
				t.Errorf("errors.Is(%v, %v): got %t, want %t", test.err, test.target, got, test.want)
			}
			var found *windError
			if got, want := errors.As(test.err, &found), test.err.Err != nil; got != want {
				t.Errorf("errors.As in %v: got %t, want %t", test.err, got, want)
			}
		})
	}
}
