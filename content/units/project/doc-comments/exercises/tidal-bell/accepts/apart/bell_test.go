package bell_test

import (
	"testing"
	"time"

	bell "course.example/units/project/doc-comments/exercises/tidal-bell/solution"
)

func at(hour int) time.Time {
	return time.Date(2026, time.May, 4, hour, 0, 0, 0, time.UTC)
}

func TestInAnyOrder(t *testing.T) {
	tides := []time.Time{at(15), at(9)}
	if got, ok := bell.Next(tides, at(8)); !got.Equal(at(9)) || !ok {
		t.Errorf("got %v, %t; want %v, true", got, ok, at(9))
	}
	if !tides[0].Equal(at(15)) {
		t.Errorf("the first tide has become %v, want %v", tides[0], at(15))
	}
}

func TestTheLastTideIsNow(t *testing.T) {
	got, ok := bell.Next([]time.Time{at(3), at(9)}, at(9))
	if !got.IsZero() || ok {
		t.Errorf("got %v, %t; want the zero Time and false", got, ok)
	}
}
