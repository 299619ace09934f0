package grade_test

import (
	"fmt"
	"testing"

	trek "course.example/units/generics/constraints/exercises/trek-plan/solution"
)

// planner counts what is planned, and tells in its answer what it was asked.
func planner() (*trek.Planner, *int) {
	planned := new(int)
	return trek.NewPlanner(func(q trek.Query) string {
		*planned++
		return fmt.Sprintf("%q to %q via %q", q.From, q.To, q.Via)
	}), planned
}

func TestTheSameQueryIsPlannedOnce(t *testing.T) {
	p, planned := planner()
	var got string
	for range 3 {
		via := make([]string, 0, 3)
		got = p.Route(trek.Query{From: "Bivio", To: "Juf", Via: append(via, "Stallerberg")})
	}
	if want := `"Bivio" to "Juf" via ["Stallerberg"]`; got != want {
		t.Errorf("got the route %s, want %s", got, want)
	}
	if *planned != 1 {
		t.Errorf("the same query three times: planned %d times, want 1", *planned)
	}
}

func TestWithoutStopsOnceToo(t *testing.T) {
	p, planned := planner()
	p.Route(trek.Query{From: "Bivio", To: "Juf"})
	p.Route(trek.Query{From: "Bivio", To: "Juf", Via: []string{}})
	p.Route(trek.Query{From: "Bivio", To: "Juf"})
	if *planned != 1 {
		t.Errorf("without stops, nil and empty: planned %d times, want 1", *planned)
	}
}

func TestEveryOtherQueryIsPlanned(t *testing.T) {
	queries := []trek.Query{
		{From: "Bivio", To: "Juf", Via: []string{"Pass", "Alp"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp", "Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Pass"}},
		{From: "Bivio", To: "Juf"},
		{From: "Juf", To: "Bivio"},
		{From: "Bivio", To: "Cresta"},
	}
	asked(t, queries)
}

func TestNamesMayHoldAnySign(t *testing.T) {
	queries := []trek.Query{
		{From: "Bivio", To: "Juf", Via: []string{"Alp Flix", "Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp", "Flix Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp", "Flix", "Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp,Flix,Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp,Flix", "Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp|Flix", "Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp", "Flix|Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp\x00Flix", "Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp", "Flix\x00Pass"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp\n", "Flix"}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp", "\nFlix"}},
		{From: "Bivio", To: "Juf", Via: []string{`Alp" "Flix`}},
		{From: "Bivio", To: "Juf", Via: []string{"Alp", "Flix"}},
		{From: "Bivio Juf", To: "Alp"},
		{From: "Bivio", To: "Juf Alp"},
		{From: "Bivio", To: "Juf", Via: []string{""}},
		{From: "Bivio", To: "Juf", Via: []string{"", ""}},
		{From: "Bivio", To: "Juf"},
	}
	asked(t, queries)
}

func TestNoSignSeparatesStops(t *testing.T) {
	signs := []string{"->", "=>", ", ", "; ", " - ", "\r\n", "\u2028", "\u2192", "\u2022", "\u2013"}
	for r := range rune(256) {
		signs = append(signs, string(r))
		if r < 128 {
			signs = append(signs, string([]rune{r, r}))
		}
	}
	for _, s := range signs {
		asked(t, []trek.Query{
			{From: "Bivio", To: "Juf", Via: []string{"Alp" + s + "Flix"}},
			{From: "Bivio", To: "Juf", Via: []string{"Alp", "Flix"}},
			{From: "Bivio", To: "Juf", Via: []string{"Alp" + s, "Flix"}},
			{From: "Bivio", To: "Juf", Via: []string{"Alp", s + "Flix"}},
		})
		if t.Failed() {
			return
		}
	}
}

func TestEveryStopOfALongRouteCounts(t *testing.T) {
	var queries []trek.Query
	for _, last := range []string{"Alp", "Pass", "Hut"} {
		via := make([]string, 40)
		for i := range via {
			via[i] = "Stop"
		}
		queries = append(queries, trek.Query{From: "Bivio", To: "Juf", Via: append(via, last)})
	}
	asked(t, queries)
}

// brief cuts out the middle of a long text.
func brief(s string) string {
	if len(s) > 100 {
		return s[:45] + " … " + s[len(s)-30:]
	}
	return s
}

func asked(t *testing.T, queries []trek.Query) {
	t.Helper()
	p, planned := planner()
	wants := make([]string, len(queries))
	for i, q := range queries {
		wants[i] = fmt.Sprintf("%q to %q via %q", q.From, q.To, q.Via)
	}
	for range 2 {
		for i, q := range queries {
			if got := p.Route(q); got != wants[i] {
				t.Errorf("asked for %s: got %s, want the route of this query", brief(wants[i]), brief(got))
			}
		}
	}
	if *planned != len(queries) {
		t.Errorf("%d different queries, each twice: planned %d times, want %d", len(queries), *planned, len(queries))
	}
}

func TestALaterChangeOfTheStopsIsAnotherQuery(t *testing.T) {
	p, planned := planner()
	q := trek.Query{From: "Bivio", To: "Juf", Via: []string{"Pass"}}
	p.Route(q)
	q.Via[0] = "Alp"
	if got, want := p.Route(q), `"Bivio" to "Juf" via ["Alp"]`; got != want {
		t.Errorf("after the stop was changed to Alp: got %s, want %s", got, want)
	}
	if *planned != 2 {
		t.Errorf("two queries, the stop was changed between: planned %d times, want 2", *planned)
	}
}
