package grade_test

import (
	"testing"

	allergen "course.example/units/generics/generic-types/exercises/allergen-union/solution"
)

func setOf(values ...string) *allergen.Set[string] {
	s := new(allergen.Set[string])
	for _, v := range values {
		s.Add(v)
	}
	return s
}

func has(t *testing.T, name string, s *allergen.Set[string], want ...string) {
	t.Helper()
	if s.Len() != len(want) {
		t.Errorf("%s: got a set of %d, want %d: %v", name, s.Len(), len(want), want)
	}
	for _, v := range want {
		if !s.Contains(v) {
			t.Errorf("%s: %q is missing, want %v", name, v, want)
		}
	}
}

func TestAllValuesAreInTheUnion(t *testing.T) {
	has(t, "nuts, milk with milk, eggs", allergen.Union(setOf("nuts", "milk"), setOf("milk", "eggs")), "nuts", "milk", "eggs")
}

func TestEmptySetsWork(t *testing.T) {
	var none allergen.Set[string]
	has(t, "nothing with nuts", allergen.Union(&none, setOf("nuts")), "nuts")
	has(t, "nuts with nothing", allergen.Union(setOf("nuts"), &none), "nuts")
	has(t, "nothing with nothing", allergen.Union(&none, &none))
	has(t, "the empty set after that", &none)
}

func TestNeitherSetIsChanged(t *testing.T) {
	soup, bread := setOf("celery", "milk"), setOf("gluten")
	allergen.Union(soup, bread)
	has(t, "soup after the union", soup, "celery", "milk")
	has(t, "bread after the union", bread, "gluten")
}

func TestLaterChangesStayApart(t *testing.T) {
	pairs := [][2]*allergen.Set[string]{
		{setOf("celery"), setOf("gluten")},
		{setOf("celery"), setOf()},
		{setOf(), setOf("celery")},
		{setOf(), setOf()},
	}
	for _, pair := range pairs {
		a, b := pair[0], pair[1]
		sizes := [2]int{a.Len(), b.Len()}
		menu := allergen.Union(a, b)
		menu.Add("lupin")
		if a.Contains("lupin") || b.Contains("lupin") {
			t.Errorf("sets of %d and %d: lupin was added to the union and is in one of them", sizes[0], sizes[1])
		}
		a.Add("soy")
		b.Add("soy")
		if menu.Contains("soy") {
			t.Errorf("sets of %d and %d: soy was added to them and is in the union", sizes[0], sizes[1])
		}
	}
}
