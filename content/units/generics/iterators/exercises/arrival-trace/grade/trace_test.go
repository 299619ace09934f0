package grade_test

import (
	"iter"
	"slices"
	"testing"

	trace "course.example/units/generics/iterators/exercises/arrival-trace/solution"
)

func events(taken *[]string, all ...string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, e := range all {
			*taken = append(*taken, e)
			if !yield(e) {
				return
			}
		}
	}
}

func arrived(e string) bool { return e == "arrived" }

// follow takes up to most events, and also gives what was taken from the source.
func follow(t *testing.T, most int, all ...string) (got, taken []string) {
	t.Helper()
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("events %q, the loop takes up to %d: got a panic (%v), want none", all, most, v)
		}
	}()
	for e := range trace.Through(events(&taken, all...), arrived) {
		if got = append(got, e); len(got) == most {
			break
		}
	}
	return got, taken
}

func TestTheLastEventIsYieldedToo(t *testing.T) {
	got, taken := follow(t, 99, "left", "delayed", "arrived", "cleaned", "arrived")
	want := []string{"left", "delayed", "arrived"}
	if !slices.Equal(got, want) {
		t.Errorf("a train that arrives: got %q, want %q", got, want)
	}
	if !slices.Equal(taken, want) {
		t.Errorf("a train that arrives: got %q taken from the source, want %q", taken, want)
	}
}

func TestWithoutALastEventAllAreYielded(t *testing.T) {
	want := []string{"left", "delayed", "delayed"}
	if got, _ := follow(t, 99, want...); !slices.Equal(got, want) {
		t.Errorf("a train that is on its way: got %q, want %q", got, want)
	}
	got := slices.Collect(trace.Through(slices.Values([]int{3, 1, 0, 2}), func(n int) bool { return n == 0 }))
	if want := []int{3, 1, 0}; !slices.Equal(got, want) {
		t.Errorf("3 1 0 2 up to 0: got %v, want %v", got, want)
	}
}

func TestTheLoopMayBeLeftAtAnyEvent(t *testing.T) {
	all := []string{"left", "delayed", "arrived", "cleaned"}
	for most := 1; most <= 3; most++ {
		got, taken := follow(t, most, all...)
		if want := all[:most]; !slices.Equal(got, want) || !slices.Equal(taken, want) {
			t.Errorf("the loop is left at event %d: got %q and %q taken from the source, want %q for both", most, got, taken, want)
		}
	}
}
