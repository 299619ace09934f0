package grade_test

import (
	"fmt"
	"testing"

	costs "course.example/units/performance/pprof/exercises/harbor-stacks/solution"
)

func check(t *testing.T, samples []costs.Sample, name string, flat, cum int) {
	t.Helper()
	before := fmt.Sprint(samples)
	got := costs.Costs(samples)[name]
	if after := fmt.Sprint(samples); after != before {
		t.Fatalf("the samples after Costs: got %s, want them as they were, %s", after, before)
	}
	if want := (costs.Cost{Flat: flat, Cum: cum}); got != want {
		t.Errorf("%s: got flat %d, cum %d; want flat %d, cum %d", name, got.Flat, got.Cum, flat, cum)
	}
}

func TestPlainStacksAreSummedUp(t *testing.T) {
	samples := []costs.Sample{
		{Stack: []string{"main", "unload", "weigh"}, Count: 7},
		{Stack: []string{"main", "unload"}, Count: 2},
		{Stack: []string{"main", "weigh"}, Count: 3},
		{Count: 5},
	}
	check(t, samples, "main", 0, 12)
	check(t, samples, "unload", 2, 9)
	check(t, samples, "weigh", 10, 10)
	if got := len(costs.Costs(samples)); got != 3 {
		t.Errorf("three functions and one sample without a stack: got %d functions, want 3", got)
	}
}

func TestARecursiveFunctionCountsOncePerSample(t *testing.T) {
	direct := []costs.Sample{{Stack: []string{"main", "walk", "walk", "walk", "stat"}, Count: 4}, {Stack: []string{"main"}, Count: 9}}
	check(t, direct, "walk", 0, 4)
	check(t, direct, "stat", 4, 4)
	mutual := []costs.Sample{
		{Stack: []string{"main", "dock", "crane", "dock", "crane", "lift"}, Count: 6},
		{Stack: []string{"main", "dock", "crane"}, Count: 1},
		{Stack: []string{"main", "lift"}, Count: 20},
	}
	check(t, mutual, "dock", 0, 7)
	check(t, mutual, "crane", 1, 7)
}

func TestARecursiveFunctionKeepsItsOwnTime(t *testing.T) {
	samples := []costs.Sample{{Stack: []string{"main", "walk", "stat", "walk"}, Count: 3}}
	check(t, samples, "walk", 3, 3)
	check(t, samples, "stat", 0, 3)
}
