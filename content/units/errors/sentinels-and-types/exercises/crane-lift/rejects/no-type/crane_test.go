package crane_test

import (
	"errors"
	"testing"

	crane "course.example/units/errors/sentinels-and-types/exercises/crane-lift/solution"
)

var errFog = errors.New("fog")

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

func TestCauseIsFound(t *testing.T) {
	err := &crane.LiftError{Tons: 4, Limit: 10, Err: errFog}
	if !errors.Is(err, errFog) {
		t.Errorf("errors.Is(err, errFog): got false for %v, want true", err)
	}
}

func TestNothingElseMatches(t *testing.T) {
	err := &crane.LiftError{Tons: 12, Limit: 10}
	if errors.Is(err, errFog) {
		t.Errorf("errors.Is(err, errFog): got true for %v, want false", err)
	}
}
