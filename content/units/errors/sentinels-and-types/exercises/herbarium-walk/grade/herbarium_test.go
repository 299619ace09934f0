package grade_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	herbarium "course.example/units/errors/sentinels-and-types/exercises/herbarium-walk/solution"
)

var errEnough = errors.New("enough sheets")

type lampError struct{ lux int }

func (e *lampError) Error() string { return fmt.Sprintf("light of %d lux too weak", e.lux) }

var labels = []string{"acer", "betula", "carex", "daphne"}

// drawer has four sheets; the scanner fails with err on one of them.
func drawer(failing int, err error) *herbarium.Drawer {
	return &herbarium.Drawer{Sheets: len(labels), Scan: func(sheet int) (string, error) {
		if sheet == failing {
			return "", err
		}
		return labels[sheet], nil
	}}
}

// stop returns a visitor that fails with err on a label.
func stop(at string, err error) func(string) error {
	return func(label string) error {
		if label == at {
			return err
		}
		return nil
	}
}

func is(t *testing.T, whose string, err, target error, want bool) {
	t.Helper()
	if got := errors.Is(err, target); got != want {
		t.Errorf("%s failed: errors.Is(err, %q): got %t, want %t; err is %q", whose, target, got, want, fmt.Sprint(err))
	}
}

func TestErrorsOfVisitAreFound(t *testing.T) {
	is(t, "visit", drawer(-1, nil).Each(stop("carex", errEnough)), errEnough, true)
	is(t, "visit", drawer(-1, nil).Each(stop("acer", fmt.Errorf("label acer: %w", errEnough))), errEnough, true)
	err := drawer(-1, nil).Each(stop("betula", &lampError{lux: 40}))
	if lamp, ok := errors.AsType[*lampError](err); !ok || lamp.lux != 40 {
		t.Errorf("visit failed: errors.AsType[*lampError] gives %v, %t, want a light of 40 lux, true; err is %q", lamp, ok, fmt.Sprint(err))
	}
}

func TestErrorsOfTheScannerCannotBeMatched(t *testing.T) {
	is(t, "Scan", drawer(2, herbarium.ErrSmudged).Each(stop("", nil)), herbarium.ErrSmudged, false)
	is(t, "Scan", drawer(0, fmt.Errorf("tray 1: %w", herbarium.ErrSmudged)).Each(stop("", nil)), herbarium.ErrSmudged, false)
	err := drawer(1, &lampError{lux: 15}).Each(stop("", nil))
	if lamp, ok := errors.AsType[*lampError](err); ok {
		t.Errorf("Scan failed: errors.AsType finds %v, want that nothing is found; err is %q", lamp, err)
	}
}

func TestWhoseItIsDecides(t *testing.T) {
	is(t, "visit", drawer(-1, nil).Each(stop("carex", herbarium.ErrSmudged)), herbarium.ErrSmudged, true)
	second := fmt.Errorf("second look: %w", herbarium.ErrSmudged)
	is(t, "visit", drawer(-1, nil).Each(stop("daphne", second)), herbarium.ErrSmudged, true)
}

func TestTextNamesTheSheet(t *testing.T) {
	for _, c := range []struct {
		whose string
		err   error
		want  string
	}{
		{"visit", drawer(-1, nil).Each(stop("carex", errEnough)), "sheet 2: enough sheets"},
		{"visit", drawer(-1, nil).Each(stop("acer", &lampError{lux: 9})), "sheet 0: light of 9 lux too weak"},
		{"Scan", drawer(3, herbarium.ErrSmudged).Each(stop("", nil)), "sheet 3: label smudged"},
	} {
		if got := fmt.Sprint(c.err); got != c.want {
			t.Errorf("%s failed: the text is %q, want %q", c.whose, got, c.want)
		}
	}
}

func TestEachEndsWithTheFirstError(t *testing.T) {
	var seen []string
	note := func(fail string) func(string) error {
		seen = nil
		return func(label string) error {
			seen = append(seen, label)
			if label == fail {
				return errEnough
			}
			return nil
		}
	}
	if err := drawer(-1, nil).Each(note("")); err != nil || !slices.Equal(seen, labels) {
		t.Errorf("all goes well: visited %v with the error %v, want %v without an error", seen, err, labels)
	}
	if drawer(-1, nil).Each(note("betula")); !slices.Equal(seen, labels[:2]) {
		t.Errorf("visit fails on betula: visited %v, want %v", seen, labels[:2])
	}
	if drawer(2, herbarium.ErrSmudged).Each(note("")); !slices.Equal(seen, labels[:2]) {
		t.Errorf("Scan fails on sheet 2: visited %v, want %v", seen, labels[:2])
	}
}
