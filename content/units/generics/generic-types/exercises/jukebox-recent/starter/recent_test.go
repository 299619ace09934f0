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
