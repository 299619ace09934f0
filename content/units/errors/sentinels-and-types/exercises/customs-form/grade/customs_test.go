package grade_test

import (
	"errors"
	"fmt"
	"testing"

	customs "course.example/units/errors/sentinels-and-types/exercises/customs-form/solution"
)

func is(t *testing.T, err, target error, want bool) {
	t.Helper()
	if got := errors.Is(err, target); got != want {
		t.Errorf("errors.Is(%#v, %#v): got %t, want %t", err, target, got, want)
	}
}

var heavy = &customs.FieldError{Field: "grams", Rule: "max"}

func TestEqualFieldsMatch(t *testing.T) {
	is(t, heavy, &customs.FieldError{Field: "grams", Rule: "max"}, true)
	is(t, heavy, &customs.FieldError{Field: "content", Rule: "max"}, false)
	is(t, heavy, &customs.FieldError{Field: "grams", Rule: "required"}, false)
	is(t, heavy, &customs.FieldError{Field: "content", Rule: "required"}, false)
}

func TestEmptyFieldsOfThePatternMatchAnything(t *testing.T) {
	is(t, heavy, &customs.FieldError{Field: "grams"}, true)
	is(t, heavy, &customs.FieldError{Field: "content"}, false)
	is(t, heavy, &customs.FieldError{Rule: "max"}, true)
	is(t, heavy, &customs.FieldError{Rule: "required"}, false)
	is(t, heavy, &customs.FieldError{}, true)
}

func TestEmptyFieldsOfTheErrorMatchNothingElse(t *testing.T) {
	is(t, &customs.FieldError{Field: "grams"}, heavy, false)
	is(t, &customs.FieldError{Rule: "max"}, heavy, false)
	is(t, &customs.FieldError{}, heavy, false)
}

func TestTargetIsNotUnwrapped(t *testing.T) {
	is(t, heavy, fmt.Errorf("last week: %w", &customs.FieldError{Field: "grams"}), false)
	is(t, heavy, errors.New("grams: max"), false)
}

func TestAFormWithSeveralErrors(t *testing.T) {
	err := fmt.Errorf("parcel 5: %w", customs.Check(customs.Parcel{Grams: 30_000}))
	is(t, err, &customs.FieldError{Field: "content"}, true)
	is(t, err, &customs.FieldError{Rule: "max"}, true)
	is(t, err, &customs.FieldError{Field: "content", Rule: "max"}, false)
}
