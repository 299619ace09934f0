package grade_test

import (
	"testing"

	depot "course.example/units/testing/coverage/exercises/snow-plough/solution"
)

func TestShown(t *testing.T) { depot.TestAssign(t) }

func TestTwoPloughsGetTwoRoads(t *testing.T) {
	d := &depot.Depot{Roads: []depot.Road{{Name: "Hill"}, {Name: "Mill"}}}
	first, _ := d.Assign("P1")
	second, err := d.Assign("P2")
	if first != "Hill" || second != "Mill" || err != nil {
		t.Errorf("got %s and %s, error %v, want Hill and Mill", first, second, err)
	}
}
