package bell_test

import (
	"slices"
	"testing"
	"time"

	bell "course.example/units/project/doc-comments/exercises/tidal-bell/solution"
)

func at(hour int) time.Time {
	return time.Date(2026, time.May, 4, hour, 0, 0, 0, time.UTC)
}

func TestNext(t *testing.T) {
	tides := []time.Time{at(21), at(9), at(3), at(15)}
	before := tides
	for _, test := range []struct {
		now, want time.Time
		ok        bool
	}{
		{at(4), at(9), true},
		{at(9), at(15), true},
		{at(21), time.Time{}, false},
	} {
		got, ok := bell.Next(tides, test.now)
		if !got.Equal(test.want) || ok != test.ok {
			t.Errorf("after %v: got %v, %t; want %v, %t", test.now, got, ok, test.want, test.ok)
		}
	}
	if !slices.Equal(tides, before) {
		t.Errorf("the tides have become %v, want %v as before", tides, before)
	}
}
