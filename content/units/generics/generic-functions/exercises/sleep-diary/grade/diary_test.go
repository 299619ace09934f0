package grade_test

import (
	"slices"
	"strconv"
	"testing"

	diary "course.example/units/generics/generic-functions/exercises/sleep-diary/solution"
)

type night struct{ from, to int }

func (n night) hours() int { return (n.to - n.from + 24) % 24 }

type mood string

func TestEachValueStandsOnceAndInOrder(t *testing.T) {
	nights := []night{{23, 7}, {1, 6}, {22, 8}, {0, 9}}
	for n := range len(nights) + 1 {
		want := []int{8, 5, 10, 9}[:n]
		if got := diary.Collect(nights[:n], night.hours); !slices.Equal(got, want) {
			t.Errorf("the first %d nights: got the hours %v, want %v", n, got, want)
		}
	}
	got := diary.Collect([]int{3, 1, 2}, strconv.Itoa)
	if want := []string{"3", "1", "2"}; !slices.Equal(got, want) {
		t.Errorf("numbers as texts: got %q, want %q", got, want)
	}
	lengths := diary.Collect([]mood{"rested", "tired"}, func(m mood) float64 { return float64(len(m)) })
	if want := []float64{6, 5}; !slices.Equal(lengths, want) {
		t.Errorf("lengths of moods: got %v, want %v", lengths, want)
	}
}

func TestTheFunctionIsCalledOncePerValue(t *testing.T) {
	var seen []mood
	moods := []mood{"rested", "tired", "tired"}
	diary.Collect(moods, func(m mood) int {
		seen = append(seen, m)
		return len(seen)
	})
	if !slices.Equal(seen, moods) {
		t.Errorf("the function was called with %q, want %q", seen, moods)
	}
}

func TestAResultMayBeNil(t *testing.T) {
	got := diary.Collect([]int{1, 0}, func(n int) error { return nil })
	if len(got) != 2 {
		t.Errorf("two values without an error: got %d results, want 2", len(got))
	}
}

func TestMemoryIsAskedForOnce(t *testing.T) {
	for _, n := range []int{1, 7, 1000} {
		nights := make([]night, n)
		if got := testing.AllocsPerRun(20, func() { diary.Collect(nights, night.hours) }); got > 1 {
			t.Errorf("nights: %d; got %v allocations, want 1: the number of results is known from the start", n, got)
		}
	}
}

func TestNoMoreRoomThanNeeded(t *testing.T) {
	for _, n := range []int{1, 3, 1000} {
		if got := cap(diary.Collect(make([]night, n), night.hours)); got > 2*n+8 {
			t.Errorf("nights: %d; got room for %d values, want no more than they need", n, got)
		}
	}
}

func TestNilGivesNil(t *testing.T) {
	if got := diary.Collect(nil, night.hours); got != nil {
		t.Error("a diary that was never kept (nil): got a slice that is not nil, want nil")
	}
}

func TestEmptyGivesEmpty(t *testing.T) {
	if got := diary.Collect([]night{}, night.hours); got == nil || len(got) != 0 {
		t.Errorf("a diary without entries: got %v (nil: %t), want an empty slice that is not nil", got, got == nil)
	}
}
