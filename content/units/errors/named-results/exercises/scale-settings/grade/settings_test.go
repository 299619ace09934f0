package grade_test

import (
	"errors"
	"fmt"
	"maps"
	"testing"

	settings "course.example/units/errors/named-results/exercises/scale-settings/solution"
)

var errNet = errors.New("network down")

func source(err error, lines ...string) func() ([]string, error) {
	return func() ([]string, error) { return lines, err }
}

func load(local, shared func() ([]string, error)) (*settings.Scale, error) {
	s := &settings.Scale{Local: local, Shared: shared, Values: map[string]string{}}
	return s, s.Load()
}

func TestSharedCopyIsUsed(t *testing.T) {
	missing := source(fmt.Errorf("drawer 2: %w", settings.ErrMissing))
	s, err := load(missing, source(nil, "unit=g", "tare=12"))
	if err != nil {
		t.Errorf("no local settings, the shared copy is fine: got error %v, want nil", err)
	}
	if want := map[string]string{"unit": "g", "tare": "12"}; !maps.Equal(s.Values, want) {
		t.Errorf("no local settings: got %v, want those of the shared copy, %v", s.Values, want)
	}
	if _, err = load(missing, source(errNet)); !errors.Is(err, errNet) {
		t.Errorf("no local settings, shared copy out of reach: got error %v, want %v", err, errNet)
	}
}

func TestBadLineIsNoError(t *testing.T) {
	for _, lines := range [][]string{{"unit=g", "tare"}, {"tare", "unit=g"}, {"tare"}} {
		s, err := load(source(nil, lines...), source(errNet))
		if err != nil || s.Skipped != 1 {
			t.Errorf("local lines %q: got error %v and %d skipped, want nil and 1", lines, err, s.Skipped)
		}
	}
}

func TestReadErrorIsReported(t *testing.T) {
	s, err := load(source(errNet, "unit=g"), source(nil, "unit=lb"))
	if !errors.Is(err, errNet) {
		t.Errorf("reading broke off after one line: got error %v, want %v", err, errNet)
	}
	if s.Values["unit"] != "g" {
		t.Errorf("reading broke off after one line: got unit %q, want g", s.Values["unit"])
	}
}
