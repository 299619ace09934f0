package hive_test

import (
	"testing"

	hive "course.example/units/testing/subtests/exercises/hive-sensors/solution"
)

func TestTake(t *testing.T) {
	box := hive.NewBox(2)
	t.Run("user", func(t *testing.T) {
		if got := hive.Take(t, box); got != 1 && got != 2 {
			t.Errorf("Take: got sensor %d, want 1 or 2", got)
		}
	})
}
