package grade_test

import (
	"maps"
	"testing"

	deps "course.example/units/project/modules/exercises/build-list/solution"
)

func m(path string, minor int) deps.Module { return deps.Module{Path: path, Minor: minor} }

var shop = m("shop", 0)

func check(t *testing.T, r deps.Requires, want map[string]int) {
	t.Helper()
	before := len(r)
	got := r.BuildList(shop)
	if !maps.Equal(got, want) {
		t.Errorf("BuildList(%v) of %v: got %v, want %v", shop, r, got, want)
	}
	if len(r) != before {
		t.Errorf("the requirements were changed: got %d entries, want %d", len(r), before)
	}
}

func TestOneRequirementIsTaken(t *testing.T) {
	check(t, deps.Requires{shop: {m("tea", 3)}, m("tea", 3): {m("leaf", 1)}},
		map[string]int{"shop": 0, "tea": 3, "leaf": 1})
	check(t, deps.Requires{
		shop:         {m("tea", 3)},
		m("tea", 3):  {m("leaf", 3)},
		m("leaf", 3): {m("soil", 1)},
	}, map[string]int{"shop": 0, "tea": 3, "leaf": 3, "soil": 1})
}

func TestTheHighestRequiredIsTaken(t *testing.T) {
	check(t, deps.Requires{
		shop:         {m("tea", 3), m("cup", 2)},
		m("tea", 3):  {m("leaf", 9)},
		m("cup", 2):  {m("leaf", 10)},
		m("leaf", 9): nil,
	}, map[string]int{"shop": 0, "tea": 3, "cup": 2, "leaf": 10})
	check(t, deps.Requires{
		shop:        {m("cup", 2), m("tea", 3)},
		m("cup", 2): {m("leaf", 10)},
		m("tea", 3): {m("leaf", 9)},
	}, map[string]int{"shop": 0, "tea": 3, "cup": 2, "leaf": 10})
}

func TestNothingNewerThanRequired(t *testing.T) {
	check(t, deps.Requires{
		shop:          {m("tea", 3)},
		m("tea", 3):   nil,
		m("tea", 4):   {m("water", 1)},
		m("tea", 7):   nil,
		m("water", 1): nil,
	}, map[string]int{"shop": 0, "tea": 3})
}

func TestMainsOwnRequirementIsRaised(t *testing.T) {
	check(t, deps.Requires{
		shop:        {m("leaf", 1), m("tea", 3)},
		m("tea", 3): {m("leaf", 4)},
	}, map[string]int{"shop": 0, "tea": 3, "leaf": 4})
}

func TestAHigherVersionBringsItsRequirements(t *testing.T) {
	check(t, deps.Requires{
		shop:         {m("leaf", 1), m("tea", 3)},
		m("tea", 3):  {m("leaf", 4)},
		m("leaf", 4): {m("soil", 2)},
	}, map[string]int{"shop": 0, "tea": 3, "leaf": 4, "soil": 2})
}

func TestALowerVersionThatIsReachedCounts(t *testing.T) {
	check(t, deps.Requires{
		shop:         {m("leaf", 4), m("tea", 3)},
		m("tea", 3):  {m("leaf", 1)},
		m("leaf", 1): {m("soil", 2)},
	}, map[string]int{"shop": 0, "tea": 3, "leaf": 4, "soil": 2})
}

func TestModulesMayRequireEachOther(t *testing.T) {
	check(t, deps.Requires{
		shop:        {m("tea", 3)},
		m("tea", 3): {m("cup", 2)},
		m("cup", 2): {m("tea", 5)},
		m("tea", 5): {m("cup", 2)},
	}, map[string]int{"shop": 0, "tea": 5, "cup": 2})
	check(t, deps.Requires{
		shop:        {m("tea", 5), m("cup", 7)},
		m("tea", 5): {m("cup", 2)},
		m("cup", 2): {m("tea", 3)},
		m("tea", 3): {m("cup", 2)},
	}, map[string]int{"shop": 0, "tea": 5, "cup": 7})
}
