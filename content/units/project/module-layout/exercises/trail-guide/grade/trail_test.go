package grade_test

import (
	"errors"
	"strings"
	"testing"

	trail "course.example/units/project/module-layout/exercises/trail-guide/solution"
)

func longest(t *testing.T, when string, g *trail.Guide, want string) {
	t.Helper()
	if got := g.Longest(); got != want {
		t.Errorf("%s: got %q as the longest trail, want %q", when, got, want)
	}
}

func unknown(t *testing.T, g *trail.Guide, name, region string) {
	t.Helper()
	n, err := g.Length(name)
	if !errors.Is(err, trail.ErrUnknown) || n != 0 || !strings.Contains(err.Error(), region) {
		t.Errorf("length of %q in the guide of %s: got %d and the error %v, want an error that wraps ErrUnknown and names %s", name, region, n, err, region)
	}
}

func TestGuidesShareNothing(t *testing.T) {
	alps, coast := trail.Open("Alps"), trail.Open("Coast")
	alps.Add("Ridge", 14000)
	coast.Add("Dunes", 6000)
	longest(t, "with a longer trail in another guide", coast, "Dunes")
	unknown(t, coast, "Ridge", "Coast")
	unknown(t, alps, "Dunes", "Alps")
}

func TestAGuideKeepsItsTrails(t *testing.T) {
	alps := trail.Open("Alps")
	alps.Add("Ridge", 14000)
	trail.Open("Coast")
	longest(t, "after another guide was opened", alps, "Ridge")
	if n, err := alps.Length("Ridge"); n != 14000 || err != nil {
		t.Errorf("after another guide was opened: got %d, %v; want 14000, <nil>", n, err)
	}
}

func TestTwoGuidesOfOneRegion(t *testing.T) {
	first, second := trail.Open("Alps"), trail.Open("Alps")
	first.Add("Ridge", 14000)
	longest(t, "a second guide of the region, still empty", second, "")
	unknown(t, second, "Ridge", "Alps")
}

func TestOneGuide(t *testing.T) {
	g := trail.Open("Coast")
	longest(t, "an empty guide", g, "")
	g.Add("Dunes", 6000)
	g.Add("Cliffs", 9000)
	g.Add("Bay", 9000)
	for range 40 {
		longest(t, "6000, 9000 and 9000 metres", g, "Bay")
	}
	g.Add("Dunes", 9500)
	longest(t, "with a new length", g, "Dunes")
	if n, err := g.Length("Dunes"); n != 9500 || err != nil {
		t.Errorf("length: got %d, %v; want 9500, <nil>", n, err)
	}
	unknown(t, g, "Ridge", "Coast")
}
