package hive_test

import (
	"slices"
	"testing"

	hive "course.example/units/testing/subtests/exercises/hive-sensors/solution"
)

func TestTake(t *testing.T) {
	box := hive.NewBox(2)
	t.Run("user", func(t *testing.T) {
		hive.Take(t, box)
		if got := box.Free(); len(got) != 1 {
			t.Errorf("Free in the test = %v, want one sensor", got)
		}
		t.Cleanup(func() {
			if got, want := box.Free(), []int{1, 2}; !slices.Equal(got, want) {
				t.Errorf("Free after the test = %v, want %v", got, want)
			}
		})
	})
}
