package shiplog_test

import (
	"slices"
	"testing"

	shiplog "course.example/units/testing/fuzzing/exercises/ship-log/solution"
)

var watches = [][]string{
	nil, {""}, {"fog"}, {"", "rain", ""}, {"Ölfleck"}, {"twelve bytes"}, {"1:2", "3:4", "5:6"},
}

func TestPack(t *testing.T) {
	for _, notes := range watches {
		line := shiplog.Pack(notes)
		if got, err := shiplog.Unpack(line); err != nil || !slices.Equal(got, notes) {
			t.Errorf("got %q and %v, want %q", got, err, notes)
		}
		if line == "" {
			continue
		}
		if got, err := shiplog.Unpack(line[:len(line)-1]); err == nil && shiplog.Pack(got) != line[:len(line)-1] {
			t.Errorf("a line that is cut short gives %q", got)
		}
	}
}
