package crane_test

import (
	"errors"
	"testing"

	crane "course.example/units/errors/sentinels-and-types/exercises/crane-lift/solution"
)

func TestTooHeavy(t *testing.T) {
	err := &crane.LiftError{Tons: 12, Limit: 10}
	if !errors.Is(err, crane.ErrOverload) {
		t.Errorf("errors.Is(err, ErrOverload): got false for %v, want true", err)
	}
}
