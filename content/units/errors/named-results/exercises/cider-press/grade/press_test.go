package grade_test

import (
	"errors"
	"testing"

	press "course.example/units/errors/named-results/exercises/cider-press/solution"
)

func TestErrorNamesTheLot(t *testing.T) {
	stuck := errors.New("pump stuck")
	err := press.New(func(string) error { return stuck }).Run("B7")
	if got, want := errorText(err), "lot B7: pump stuck"; got != want {
		t.Errorf("filling fails: got %q, want %q", got, want)
	}
	if err := press.New(func(string) error { return nil }).Run("B8"); err != nil {
		t.Errorf("filling works: got %v, want nil", err)
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
