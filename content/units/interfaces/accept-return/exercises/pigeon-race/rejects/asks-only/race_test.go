package race_test

import (
	"strings"
	"testing"

	race "course.example/units/interfaces/accept-return/exercises/pigeon-race/solution"
)

var two = []race.Arrival{{Ring: "NL7", Minutes: 41}, {Ring: "BE2", Minutes: 38}}

func TestEachArrivalIsWritten(t *testing.T) {
	var b strings.Builder
	e := race.New("plain", &b)
	for _, a := range two {
		if err := e.Encode(a); err != nil {
			t.Errorf("Encode: got error %v, want none", err)
		}
	}
	if got, want := b.String(), "NL7 41\nBE2 38\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWhoIsAnEnder(t *testing.T) {
	for list, want := range map[string]bool{"plain": false, "counted": true, "fastest": true} {
		if _, got := race.New(list, &strings.Builder{}).(race.Ender); got != want {
			t.Errorf("%s: Ender %t, want %t", list, got, want)
		}
	}
}
