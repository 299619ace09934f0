package shiplog_test

import (
	"slices"
	"testing"

	shiplog "course.example/units/testing/fuzzing/exercises/ship-log/solution"
)

func FuzzPack(f *testing.F) {
	f.Add("", "")
	f.Add("Mövenflug", "a long calm")
	f.Add("at 6:30", "at 7:15")
	f.Fuzz(func(t *testing.T, first, second string) {
		notes := []string{first, second}
		line := shiplog.Pack(notes)
		got, err := shiplog.Unpack(line)
		if err != nil || !slices.Equal(got, notes) {
			t.Errorf("%q packed is %q, unpacked %q, error %v", notes, line, got, err)
		}
	})
}

func FuzzUnpack(f *testing.F) {
	f.Add("3:fog6:wind 4")
	f.Add("9:fog")
	f.Fuzz(func(t *testing.T, line string) {
		notes, err := shiplog.Unpack(line)
		if got := shiplog.Pack(notes); err != nil || got != line {
			t.Errorf("%q unpacked is %q, packed again %q", line, notes, got)
		}
	})
}
