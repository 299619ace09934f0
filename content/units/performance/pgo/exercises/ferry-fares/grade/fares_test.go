package grade_test

import (
	"testing"

	fares "course.example/units/performance/pgo/exercises/ferry-fares/solution"
)

type night struct{ cents int }

func (n night) Cents(age int) int { return n.cents + age }

// resident embeds the hot type and has no method of its own.
type resident struct{ *fares.Day }

func check(t *testing.T, what string, want, age int, list ...fares.Fare) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("%s: Sum panics with %v, want %d", what, r, want)
		}
	}()
	if got := fares.Sum(list, age); got != want {
		t.Errorf("%s: got %d, want %d", what, got, want)
	}
}

func TestTheUsualFaresAreAddedUp(t *testing.T) {
	check(t, "two day fares at age 40", 1500, 40, &fares.Day{Full: 900}, &fares.Day{Full: 600})
	check(t, "two day fares at age 9", 750, 9, &fares.Day{Full: 900}, &fares.Day{Full: 600})
	check(t, "nobody", 0, 40)
}

func TestEachFareCountsByItsOwnMethod(t *testing.T) {
	day := &fares.Day{Full: 1000}
	check(t, "a day fare and a group fare of 20 percent off", 1800, 40, day, fares.Group{Day: day, Percent: 20})
	check(t, "a pointer to a group fare of 10 percent off", 900, 40, &fares.Group{Day: day, Percent: 10})
}

func TestAFareOfAnotherPackageCounts(t *testing.T) {
	day := &fares.Day{Full: 1000}
	check(t, "a night fare of 300 and the age of 40", 1340, 40, night{300}, day)
	check(t, "a fare that embeds a day fare", 500, 9, resident{day})
}
