package knit_test

import (
	"strings"
	"testing"

	knit "course.example/units/testing/fuzzing/exercises/knit-rows/solution"
)

func FuzzShort(f *testing.F) {
	// Your seeds: f.Add(row, more)
	f.Fuzz(func(t *testing.T, row string, more byte) {
		if strings.Trim(row, "abcdefghijklmnopqrstuvwxyz") != "" {
			t.Skip("no stitches")
		}
		row += strings.Repeat("k", int(more))
		short := knit.Short(row)
		if got, err := knit.Long(short); err != nil || got != row {
			t.Errorf("%q in short is %q, in long %q, %v", row, short, got, err)
		}
	})
}
