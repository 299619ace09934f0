package hive_test

import (
	"testing"

	hive "course.example/units/testing/subtests/exercises/hive-sensors/solution"
)

func TestTake(t *testing.T) {
	box := hive.NewBox(2)
	a, b := hive.Take(t, box), hive.Take(t, box)
	if a == b {
		t.Errorf("two calls of Take: got sensor %d twice, want two sensors", a)
	}
	if got := box.Free(); len(got) != 0 {
		t.Errorf("Free in the test = %v, want none", got)
	}
}
