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

func TestEnd(t *testing.T) {
	cases := []struct {
		list  string
		ender bool
		want  string
	}{
		{"plain", false, "NL7 41\nBE2 38\n"},
		{"counted", true, "NL7 41\nBE2 38\narrivals: 2\n"},
		{"fastest", true, "BE2 38\n"},
	}
	for _, c := range cases {
		var b strings.Builder
		e := race.New(c.list, &b)
		if _, ok := e.(race.Ender); ok != c.ender {
			t.Errorf("%s: Ender %t, want %t", c.list, ok, c.ender)
		}
		if err := race.Write(e, two); err != nil || b.String() != c.want {
			t.Errorf("%s: got %q and error %v, want %q and none", c.list, b.String(), err, c.want)
		}
		if x, ok := race.New(c.list, full{}).(race.Ender); ok {
			x.(race.Encoder).Encode(two[0])
			if err := x.End(); err != errDisk {
				t.Errorf("%s on a full disk: End gave error %v, want %v", c.list, err, errDisk)
			}
		}
	}
}
