package grade_test

import (
	"errors"
	"testing"

	stations "course.example/units/project/doc-comments/exercises/station-codes/solution"
)

// name calls Name, which may panic.
func name(t *testing.T, code string) (got string) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("Name(%q): got the panic %v, want a name", code, r)
			got = "(panic)"
		}
	}()
	return stations.Name(code)
}

func check(t *testing.T, code, want string) {
	t.Helper()
	if got := name(t, code); got != want {
		t.Errorf("Name(%q): got %q, want %q", code, got, want)
	}
}

func TestOldCallersGetNames(t *testing.T) {
	check(t, "BLS", "Berlin Hbf")
	check(t, "FF", "Frankfurt Hbf")
}

func TestOldCallersMayUseSmallLetters(t *testing.T) {
	check(t, "ah", "Hamburg Hbf")
	check(t, "Bls", "Berlin Hbf")
}

func TestOldCallersGetUnknownCodesBack(t *testing.T) {
	check(t, "XYZ", "XYZ")
	check(t, "xyz", "xyz")
	check(t, "", "")
}

func TestFindIsAsStrictAsBefore(t *testing.T) {
	if got, err := stations.Find("BLS"); got != "Berlin Hbf" || err != nil {
		t.Errorf("Find(%q): got %q, %v; want %q, <nil>", "BLS", got, err, "Berlin Hbf")
	}
	for _, code := range []string{"bls", "Ah", "XYZ", ""} {
		if got, err := stations.Find(code); got != "" || !errors.Is(err, stations.ErrUnknown) {
			t.Errorf("Find(%q): got %q, %v; want an error that wraps ErrUnknown", code, got, err)
		}
	}
}
