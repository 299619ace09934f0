package race_test

import (
	"errors"
	"strings"
	"testing"

	race "course.example/units/interfaces/accept-return/exercises/pigeon-race/solution"
)

var two = []race.Arrival{{Ring: "NL7", Minutes: 41}, {Ring: "BE2", Minutes: 38}}

type full struct{}

var errFull = errors.New("full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func write(t *testing.T, list, want string) {
	t.Helper()
	var b strings.Builder
	if err := race.Write(race.New(list, &b), two); err != nil {
		t.Fatalf("%s: %v", list, err)
	}
	if b.String() != want {
		t.Errorf("%s: got %q, want %q", list, b.String(), want)
	}
	if err := race.Write(race.New(list, full{}), two); !errors.Is(err, errFull) {
		t.Errorf("%s: got error %v, want %v", list, err, errFull)
	}
}

func TestPlain(t *testing.T)   { write(t, "plain", "NL7 41\nBE2 38\n") }
func TestCounted(t *testing.T) { write(t, "counted", "NL7 41\nBE2 38\narrivals: 2\n") }
func TestFastest(t *testing.T) { write(t, "fastest", "BE2 38\n") }
