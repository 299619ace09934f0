package bell_test

import (
	"testing"
	"time"

	bell "course.example/units/project/doc-comments/exercises/tidal-bell/solution"
)

func at(hour int) time.Time {
	return time.Date(2026, time.May, 4, hour, 0, 0, 0, time.UTC)
}

func TestNext(t *testing.T) {
	tides := []time.Time{at(3), at(9), at(15), at(21)}
	got, ok := bell.Next(tides, at(10))
	if !got.Equal(at(15)) || !ok {
		t.Errorf("after 10: got %v, %t; want %v, true", got, ok, at(15))
	}
}
