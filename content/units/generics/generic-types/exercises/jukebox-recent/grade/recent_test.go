package recent_test

import (
	"slices"
	"testing"

	recent "course.example/units/generics/generic-types/exercises/jukebox-recent/solution"
)

func TestTheLatestStandsFirst(t *testing.T) {
	var songs recent.Recent[string]
	songs.Add("Tango")
	songs.Add("Waltz")
	want := []string{"Waltz", "Tango"}
	if got := songs.All(); !slices.Equal(got, want) {
		t.Errorf("after Tango and Waltz: got %q, want %q", got, want)
	}
	if got, ok := songs.Latest(); got != "Waltz" || !ok {
		t.Errorf("got the latest %q (ok: %t), want Waltz", got, ok)
	}
}

func TestAZeroIsAValue(t *testing.T) {
	var numbers recent.Recent[int]
	if got, ok := numbers.Latest(); ok {
		t.Errorf("nothing was added: got the latest %d (ok: true), want ok: false", got)
	}
	numbers.Add(0)
	if got, ok := numbers.Latest(); got != 0 || !ok {
		t.Errorf("0 was added: got the latest %d (ok: %t), want 0 and ok: true", got, ok)
	}
}

func TestAValueThatIsAddedAgainMovesToTheFront(t *testing.T) {
	var numbers recent.Recent[int]
	for _, n := range []int{1, 2, 1} {
		numbers.Add(n)
	}
	if got, want := numbers.All(), []int{1, 2}; !slices.Equal(got, want) {
		t.Errorf("after 1, 2, 1: got %v, want %v", got, want)
	}
}

func TestThreeAreKept(t *testing.T) {
	var numbers recent.Recent[int]
	for n := range 5 {
		numbers.Add(n + 1)
	}
	if got, want := numbers.All(), []int{5, 4, 3}; !slices.Equal(got, want) {
		t.Errorf("after 1 to 5: got %v, want %v", got, want)
	}
}

func TestTheSliceIsTheCallers(t *testing.T) {
	var numbers recent.Recent[int]
	numbers.Add(1)
	numbers.All()[0] = 7
	if got, want := numbers.All(), []int{1}; !slices.Equal(got, want) {
		t.Errorf("after a write to the slice of All: got %v, want %v", got, want)
	}
}
