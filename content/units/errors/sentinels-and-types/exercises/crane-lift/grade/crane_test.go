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

func TestTooHeavy(t *testing.T) {
	err := &crane.LiftError{Tons: 12, Limit: 10}
	if !errors.Is(err, crane.ErrOverload) {
		t.Errorf("errors.Is(err, ErrOverload): got false for %v, want true", err)
	}
}

func TestNotTooHeavy(t *testing.T) {
	err := &crane.LiftError{Tons: 4, Limit: 10, Err: errFog}
	if errors.Is(err, crane.ErrOverload) {
		t.Errorf("errors.Is(err, ErrOverload): got true for %v, want false", err)
	}
}

func TestCauseOfATypeIsFound(t *testing.T) {
	err := &crane.LiftError{Tons: 4, Limit: 10, Err: &windError{kmh: 70}}
	wind, ok := errors.AsType[*windError](err)
	if !ok || wind.kmh != 70 {
		t.Errorf("errors.AsType[*windError]: got %v, %t, want 70 km/h, true", wind, ok)
	}
}

func TestNothingElseMatches(t *testing.T) {
	err := &crane.LiftError{Tons: 12, Limit: 10}
	if errors.Is(err, errFog) {
		t.Errorf("errors.Is(err, errFog): got true for %v, want false", err)
	}
}
