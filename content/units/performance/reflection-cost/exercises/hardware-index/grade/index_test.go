package grade_test

import (
	"testing"

	hardware "course.example/units/performance/reflection-cost/exercises/hardware-index/solution"
)

// Place is where a thing lies; its String leaves the box out.
type Place struct{ Shelf, Box int }

func (Place) String() string { return "a shelf" }

func TestWhatWasPutIsFound(t *testing.T) {
	var x hardware.Index[int, hardware.Item]
	if got, ok := x.Get(4711); ok || got != (hardware.Item{}) {
		t.Errorf("an empty index: got %v and %v, want no item and false", got, ok)
	}
	x.Put(4711, hardware.Item{Name: "hinge", Cents: 250})
	x.Put(12, hardware.Item{Name: "bolt", Cents: 9})
	x.Put(4711, hardware.Item{Name: "hinge", Cents: 270})
	if got, ok := x.Get(4711); !ok || got.Cents != 270 {
		t.Errorf("number 4711: got %v and %v, want hinge at 270 and true", got, ok)
	}
	if got, ok := x.Get(13); ok {
		t.Errorf("number 13: got %v and %v, want no item and false", got, ok)
	}
}

func TestPlacesThatPrintAlikeStayApart(t *testing.T) {
	var x hardware.Index[Place, string]
	x.Put(Place{3, 1}, "nails")
	x.Put(Place{3, 2}, "screws")
	if got, _ := x.Get(Place{3, 1}); got != "nails" {
		t.Errorf("shelf 3, box 1: got %q, want %q", got, "nails")
	}
}

func TestUsingItAllocatesNothing(t *testing.T) {
	var x hardware.Index[int, hardware.Item]
	hinge := hardware.Item{Name: "hinge", Cents: 250}
	for n := range 2000 {
		x.Put(n, hinge)
	}
	n := 1000
	got := testing.AllocsPerRun(200, func() {
		n++
		hinge.Cents = n
		x.Put(n, hinge)
		if v, ok := x.Get(n); !ok || v.Cents != n {
			t.Fatalf("number %d: got %v and %v, want %v and true", n, v, ok, hinge)
		}
	})
	if got != 0 {
		t.Errorf("one more Put and Get of a known number: got %v allocations, want 0", got)
	}
}
