package grade_test

import (
	"slices"
	"strings"
	"testing"

	hops "course.example/units/project/tooling/exercises/hop-garden/solution"
)

func check(t *testing.T, plan string, want ...string) {
	t.Helper()
	words := strings.Fields(plan)
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("Rows of %q: panic: %v, want %q", plan, p, want)
		}
	}()
	got, err := hops.Rows(words)
	if err != nil {
		t.Errorf("Rows of %q: got the error %v, want %q", plan, err, want)
	} else if !slices.Equal(got, want) {
		t.Errorf("Rows of %q: got %q, want %q", plan, got, want)
	}
	if !slices.Equal(words, strings.Fields(plan)) {
		t.Errorf("Rows of %q changed the plan to %q", plan, words)
	}
}

func refuse(t *testing.T, plan string) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("Rows of %q: panic: %v, want an error", plan, p)
		}
	}()
	if got, err := hops.Rows(strings.Fields(plan)); err == nil {
		t.Errorf("Rows of %q: got %q and no error, want an error", plan, got)
	}
}

func TestANumberPlantsThatManyRows(t *testing.T) {
	check(t, "2 Fuggle", "Fuggle", "Fuggle")
	check(t, "Target 3 Fuggle Pilot 1 Target", "Target", "Fuggle", "Fuggle", "Fuggle", "Pilot", "Target")
	check(t, "2 Pilot 2 Fuggle", "Pilot", "Pilot", "Fuggle", "Fuggle")
}

func TestAVarietyAloneIsOneRow(t *testing.T) {
	check(t, "")
	check(t, "Fuggle", "Fuggle")
	check(t, "Fuggle Fuggle Target", "Fuggle", "Fuggle", "Target")
}

func TestAWordAfterANumberIsAVariety(t *testing.T) {
	check(t, "2 1147", "1147", "1147")
	check(t, "1 2 3 4", "2", "4", "4", "4")
	check(t, "0 Pilot Target", "Target")
	check(t, "0 -3 Pilot", "Pilot")
}

func TestTheLastWordCounts(t *testing.T) {
	check(t, "2 Fuggle Pilot", "Fuggle", "Fuggle", "Pilot")
	refuse(t, "Fuggle 2")
	refuse(t, "7")
	refuse(t, "0")
	refuse(t, "1 2 3")
}

func TestANumberBelowZeroIsRefused(t *testing.T) {
	refuse(t, "-1 Fuggle")
	refuse(t, "Pilot -4 Fuggle")
}
