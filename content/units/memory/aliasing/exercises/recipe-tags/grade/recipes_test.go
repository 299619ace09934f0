package grade_test

import (
	"slices"
	"testing"

	recipes "course.example/units/memory/aliasing/exercises/recipe-tags/solution"
)

var want = []string{"soup", "vegan"}

func check(t *testing.T, s *recipes.Store, after string) {
	t.Helper()
	if got := s.Tags("leek"); !slices.Equal(got, want) {
		t.Errorf("after %s: the tags of leek are %q, want %q", after, got, want)
	}
	if got := s.All()["leek"]; !slices.Equal(got, want) {
		t.Errorf("after %s: All has %q for leek, want %q", after, got, want)
	}
}

func TestWhatSetWasGivenIsNotKept(t *testing.T) {
	s := recipes.New()
	mine := append(make([]string, 0, 8), "soup", "vegan")
	s.Set("leek", mine)
	mine[0] = "cake"
	check(t, s, `a change of the slice that Set was given`)
}

func TestWhatTagsGaveIsTheCallers(t *testing.T) {
	s := recipes.New()
	s.Set("leek", []string{"soup", "vegan"})
	first := s.Tags("leek")
	first[1] = "fish"
	_ = append(first, "hot")
	check(t, s, `a change of the slice that Tags returned`)
	second := s.Tags("leek")
	second[0] = "cake"
	if first[0] != "soup" {
		t.Errorf("two callers were given the same elements: one wrote %q, the other sees it", second[0])
	}
}

func TestWhatAllGaveIsTheCallers(t *testing.T) {
	s := recipes.New()
	s.Set("leek", []string{"soup", "vegan"})
	all := s.All()
	all["leek"][0] = "cake"
	check(t, s, `a change of a list that All returned`)
	delete(all, "leek")
	all["pie"] = []string{"sweet"}
	check(t, s, `a delete from the map that All returned`)
	if got := s.Tags("pie"); len(got) != 0 {
		t.Errorf("pie was put into the map that All returned: the store has %q for it, want nothing", got)
	}
}

func TestEachRecipeKeepsItsTags(t *testing.T) {
	s := recipes.New()
	if got := len(s.All()); got != 0 {
		t.Errorf("nothing was set: All has %d recipes, want 0", got)
	}
	s.Set("leek", []string{"stew"})
	s.Set("leek", []string{"soup", "vegan"})
	s.Set("water", nil)
	s.Set("tart", []string{"sweet"})
	check(t, s, `two calls of Set`)
	all := s.All()
	if _, ok := all["water"]; !ok || len(all) != 3 || len(all["water"]) != 0 {
		t.Errorf("leek, water without tags and tart were set: All returns %q, want these three", all)
	}
	if got := s.Tags("tart"); !slices.Equal(got, []string{"sweet"}) {
		t.Errorf("the tags of tart: got %q, want [\"sweet\"]", got)
	}
	if got := s.Tags("bread"); len(got) != 0 {
		t.Errorf("bread was never set: got %q, want no tags", got)
	}
}
