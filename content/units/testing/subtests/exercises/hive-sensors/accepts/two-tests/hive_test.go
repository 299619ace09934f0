package hive_test

import (
	"slices"
	"testing"

	hive "course.example/units/testing/subtests/exercises/hive-sensors/solution"
)

func TestBackInTheBox(t *testing.T) {
	box := hive.NewBox(1)
	for range 3 {
		t.Run("user", func(t *testing.T) { hive.Take(t, box) })
	}
	if got := box.Free(); len(got) != 1 {
		t.Errorf("after three users: got %v, want one sensor", got)
	}
}

func TestOutOfTheBox(t *testing.T) {
	box := hive.NewBox(5)
	first := hive.Take(t, box)
	if got := box.Free(); len(got) != 4 || slices.Contains(got, first) {
		t.Errorf("with sensor %d taken: got %v in the box", first, got)
	}
}
