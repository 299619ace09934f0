package grade_test

import (
	"maps"
	"testing"

	callers "course.example/units/performance/pprof/exercises/lock-keepers/solution"
)

func check(t *testing.T, samples []callers.Sample, function string, want map[string]int) {
	t.Helper()
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("callers of %s: it panics with %v, want %v", function, r, want)
		}
	}()
	if got := callers.Callers(samples, function); !maps.Equal(got, want) {
		t.Errorf("callers of %s: got %v, want %v", function, got, want)
	}
}

var samples = []callers.Sample{
	{Stack: []string{"main", "open", "fill", "copy"}, Count: 6},
	{Stack: []string{"main", "close", "copy"}, Count: 2},
	{Stack: []string{"main", "open", "copy", "grow"}, Count: 3},
	{Stack: []string{"main", "open"}, Count: 4},
	{},
}

func TestEachCallerHasItsSamples(t *testing.T) {
	check(t, samples, "copy", map[string]int{"fill": 6, "close": 2, "open": 3})
	check(t, samples, "grow", map[string]int{"copy": 3})
	check(t, samples, "open", map[string]int{"main": 13})
}

func TestTheFirstFunctionHasNoCaller(t *testing.T) {
	check(t, samples, "main", map[string]int{})
	check(t, samples, "sluice", map[string]int{})
}

func TestARecursiveSampleIsChargedOnce(t *testing.T) {
	nested := []callers.Sample{{Stack: []string{"main", "walk", "enter", "walk", "read"}, Count: 5}}
	check(t, nested, "walk", map[string]int{"enter": 5})
}
