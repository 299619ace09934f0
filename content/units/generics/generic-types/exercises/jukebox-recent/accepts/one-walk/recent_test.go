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

func TestRecent(t *testing.T) {
	var songs recent.Recent[string]
	steps := []struct {
		add  string
		want []string
	}{
		{"", []string{""}},
		{"Tango", []string{"Tango", ""}},
		{"", []string{"", "Tango"}},
		{"Waltz", []string{"Waltz", "", "Tango"}},
		{"Polka", []string{"Polka", "Waltz", ""}},
		{"", []string{"", "Polka", "Waltz"}},
	}
	for _, step := range steps {
		songs.Add(step.add)
		got := songs.All()
		if !slices.Equal(got, step.want) {
			t.Fatalf("after %q: got %q, want %q", step.add, got, step.want)
		}
		clear(got)
		if latest, ok := songs.Latest(); latest != step.add || !ok {
			t.Fatalf("after %q: got the latest %q (ok: %t), want it", step.add, latest, ok)
		}
		if got := songs.All(); !slices.Equal(got, step.want) {
			t.Fatalf("after the slice was cleared: got %q, want %q", got, step.want)
		}
	}
}
