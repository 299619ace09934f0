package grade_test

import (
	"slices"
	"testing"

	guests "course.example/units/memory/aliasing/exercises/guest-list/solution"
)

// invited returns five guests, with room behind them that holds a mark.
func invited() []string {
	all := []string{"Ann", "Ben", "Cleo", "Dora", "Emil", "-", "-", "-"}
	return all[:5]
}

var full = []string{"Ann", "Ben", "Cleo", "Dora", "Emil", "-", "-", "-"}

func TestTheGivenListStaysAsItIs(t *testing.T) {
	for i := range 5 {
		list := invited()
		guests.Without(list, i)
		if got := list[:8]; !slices.Equal(got, full) {
			t.Errorf("after Without(list, %d) the array of list holds %q, want %q as before", i, got, full)
		}
	}
	for i := range 6 {
		list := invited()
		guests.Insert(list, i, "Zoe")
		if got := list[:8]; !slices.Equal(got, full) {
			t.Errorf("after Insert(list, %d, \"Zoe\") the array of list holds %q, want %q as before", i, got, full)
		}
	}
}

func TestTheResultHasTheRightGuests(t *testing.T) {
	for i := range 5 {
		want := slices.Concat(full[:i], full[i+1:5])
		if got := guests.Without(invited(), i); !slices.Equal(got, want) {
			t.Errorf("Without(%q, %d): got %q, want %q", full[:5], i, got, want)
		}
	}
	for i := range 6 {
		want := slices.Concat(full[:i], []string{"Zoe"}, full[i:5])
		if got := guests.Insert(invited(), i, "Zoe"); !slices.Equal(got, want) {
			t.Errorf("Insert(%q, %d, \"Zoe\"): got %q, want %q", full[:5], i, got, want)
		}
	}
	if got := guests.Without([]string{"Ann"}, 0); len(got) != 0 {
		t.Errorf("Without([Ann], 0): got %q, want no guest", got)
	}
	if got := guests.Insert(nil, 0, "Ann"); !slices.Equal(got, []string{"Ann"}) {
		t.Errorf("Insert(nil, 0, \"Ann\"): got %q, want [\"Ann\"]", got)
	}
}

func TestAResultIsOnItsOwn(t *testing.T) {
	list := invited()
	var drafts [][]string
	for i := range 5 {
		drafts = append(drafts, guests.Without(list, i))
	}
	for i := range 6 {
		drafts = append(drafts, guests.Insert(list, i, "Zoe"))
	}
	for _, draft := range drafts {
		for i := range draft {
			draft[i] = "?"
		}
		_ = append(draft, "Yan", "Xia")
		if got := list[:8]; !slices.Equal(got, full) {
			t.Fatalf("all seats of a result were renamed, and two guests appended: the given array holds %q, want %q", got, full)
		}
	}
}
