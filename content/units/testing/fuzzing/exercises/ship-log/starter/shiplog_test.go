package shiplog_test

import (
	"testing"

	shiplog "course.example/units/testing/fuzzing/exercises/ship-log/solution"
)

func FuzzPack(f *testing.F) {
	f.Add("fog", "wind 4")
	f.Fuzz(func(t *testing.T, first, second string) {
		if line := shiplog.Pack([]string{first, second}); line == "" {
			t.Errorf("%q and %q give nothing", first, second)
		}
	})
}
