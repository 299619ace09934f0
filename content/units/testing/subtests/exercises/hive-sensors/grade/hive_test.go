package hive_test

import (
	"slices"
	"testing"

	hive "course.example/units/testing/subtests/exercises/hive-sensors/solution"
)

func TestTake(t *testing.T) {
	box := hive.NewBox(2)
	t.Run("user", func(t *testing.T) {
		a, b := hive.Take(t, box), hive.Take(t, box)
		if a == b {
			t.Errorf("two calls of Take: got sensor %d twice, want two sensors", a)
		}
		t.Run("meanwhile", func(t *testing.T) {
			if got := box.Free(); len(got) != 0 {
				t.Errorf("Free in the test = %v, want none", got)
			}
		})
	})
	if got, want := box.Free(), []int{1, 2}; !slices.Equal(got, want) {
		t.Errorf("Free after the test = %v, want %v", got, want)
	}
}
