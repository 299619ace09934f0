package race_test

import (
	"errors"
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

var errDisk = errors.New("disk full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errDisk }

func TestEnders(t *testing.T) {
	if _, ok := race.New("plain", full{}).(race.Ender); ok {
		t.Error("plain: got an Ender, want none")
	}
	var b strings.Builder
	race.Write(race.New("counted", &b), two)
	if want := "NL7 41\nBE2 38\narrivals: 2\n"; b.String() != want {
		t.Errorf("counted: got %q, want %q", b.String(), want)
	}
	for _, list := range []string{"counted", "fastest"} {
		x, ok := race.New(list, full{}).(race.Ender)
		if !ok {
			continue
		}
		x.(race.Encoder).Encode(two[0])
		if err := x.End(); err != errDisk {
			t.Errorf("%s: got error %v, want %v", list, err, errDisk)
		}
	}
}
