package routetest_test

import (
	"fmt"
	"slices"
	"testing"

	routetest "course.example/units/testing/fuzzing/exercises/tram-route/solution"
)

type spy struct{ said []string }

func (s *spy) Helper() {}
func (s *spy) Errorf(format string, args ...any) {
	s.said = append(s.said, fmt.Sprintf(format, args...))
}

var lines = [][]string{
	{"Zoo", "Pier", "Arena"}, {"Pier", "Zoo", "Pier", "Arena", "Zoo"}, {"Zoo"}, {"Arena", "Arena"},
}

func expect(t *testing.T, what string, isGood bool, plan func([]string) []string) {
	t.Helper()
	for _, stops := range lines {
		if len(stops) < 2 && !isGood {
			continue
		}
		var s spy
		routetest.Check(&s, plan, slices.Clone(stops))
		if isGood && len(s.said) > 0 {
			t.Errorf("a plan that %s, for %q: got the report %q, want none", what, stops, s.said[0])
		}
		if !isGood && len(s.said) == 0 {
			t.Errorf("a plan that %s, for %q: got no report, want one", what, stops)
		}
	}
}

func TestAGoodPlanPasses(t *testing.T) {
	expect(t, "keeps the order", true, func(stops []string) []string { return stops })
	expect(t, "turns a copy round", true, func(stops []string) []string {
		turned := slices.Clone(stops)
		slices.Reverse(turned)
		return turned
	})
	expect(t, "turns the slice round", true, func(stops []string) []string {
		slices.Reverse(stops)
		return stops
	})
	expect(t, "sorts the slice", true, func(stops []string) []string {
		slices.Sort(stops)
		return stops
	})
}

func TestALostStopIsFound(t *testing.T) {
	expect(t, "drops the last", false, func(stops []string) []string { return stops[:len(stops)-1] })
	expect(t, "returns nothing", false, func([]string) []string { return nil })
	expect(t, "calls at one stop only", false, func(stops []string) []string {
		return slices.Sorted(slices.Values(stops))[:1]
	})
}

func TestAStrangeStopIsFound(t *testing.T) {
	expect(t, "puts the depot in place of the last", false, func(stops []string) []string {
		return append(slices.Clone(stops[:len(stops)-1]), "Depot")
	})
	expect(t, "overwrites the last in place", false, func(stops []string) []string {
		stops[len(stops)-1] = "Depot"
		return stops
	})
	expect(t, "adds the depot", false, func(stops []string) []string { return append(slices.Clone(stops), "Depot") })
}

func TestADoubledStopIsFound(t *testing.T) {
	var s spy
	routetest.Check(&s, func([]string) []string { return []string{"Zoo", "Pier", "Pier"} }, []string{"Zoo", "Zoo", "Pier"})
	if len(s.said) == 0 {
		t.Error("Zoo, Zoo, Pier planned as Zoo, Pier, Pier: got no report, want one")
	}
}
