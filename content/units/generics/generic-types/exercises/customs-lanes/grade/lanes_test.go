package grade_test

import (
	"slices"
	"testing"

	lanes "course.example/units/generics/generic-types/exercises/customs-lanes/solution"
)

func content[T any](l *lanes.Lane[T]) []T {
	var out []T
	if l != nil {
		l.Each(func(v T) { out = append(out, v) })
	}
	return out
}

func TestEachParcelStandsInTheLaneOfItsKey(t *testing.T) {
	var in lanes.Lane[string]
	for _, parcel := range []string{"ch-1", "no-1", "ch-2", "uk-1", "ch-3", "no-2"} {
		in.Push(parcel)
	}
	got := lanes.Split(&in, func(parcel string) string { return parcel[:2] })
	want := map[string][]string{"ch": {"ch-1", "ch-2", "ch-3"}, "no": {"no-1", "no-2"}, "uk": {"uk-1"}}
	if len(got) != len(want) {
		t.Errorf("parcels from ch, no and uk: got %d lanes, want %d", len(got), len(want))
	}
	for _, country := range []string{"ch", "no", "uk"} {
		if lane := content(got[country]); !slices.Equal(lane, want[country]) {
			t.Errorf("lane %s: got %v, want %v", country, lane, want[country])
		}
	}
}

func TestKeysAndParcelsMayBeOfAnyKind(t *testing.T) {
	type parcel struct{ items []string }
	var in lanes.Lane[parcel]
	in.Push(parcel{[]string{"tea"}})
	in.Push(parcel{[]string{"cheese", "wine"}})
	in.Push(parcel{[]string{"boots"}})
	got := lanes.Split(&in, func(p parcel) int { return len(p.items) })
	if one, two := len(content(got[1])), len(content(got[2])); one != 2 || two != 1 {
		t.Errorf("by the number of items: got lanes of %d and %d, want 2 and 1", one, two)
	}
}

func TestAnEmptyLaneGivesNone(t *testing.T) {
	var in lanes.Lane[string]
	if got := lanes.Split(&in, func(s string) int { return len(s) }); len(got) != 0 {
		t.Errorf("nothing waits: got %d lanes, want 0", len(got))
	}
}

func TestTheFirstLaneStaysAsItIs(t *testing.T) {
	var in lanes.Lane[int]
	in.Push(7)
	in.Push(8)
	lanes.Split(&in, func(n int) bool { return n > 7 })
	if got := content(&in); !slices.Equal(got, []int{7, 8}) {
		t.Errorf("after the split: got %v in the first lane, want [7 8]", got)
	}
}
