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
	if got, want := songs.All(), []string{"Waltz", "Tango"}; !slices.Equal(got, want) {
		t.Errorf("after Tango and Waltz: got %q, want %q", got, want)
	}
	if got, ok := songs.Latest(); got != "Waltz" || !ok {
		t.Errorf("after Tango and Waltz: got the latest %q (ok: %t), want Waltz", got, ok)
	}
}
