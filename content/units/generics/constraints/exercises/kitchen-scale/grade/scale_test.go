package grade_test

import (
	"fmt"
	"testing"
	"time"

	scale "course.example/units/generics/constraints/exercises/kitchen-scale/solution"
)

type grams int

type ounces float64

func (o ounces) String() string { return fmt.Sprintf("%.1f oz", float64(o)) }

type basket []ounces

func TestTypesOfOnesOwnAreSummedUp(t *testing.T) {
	if got := float64(scale.Total([]grams{250, 120})); got != 370 {
		t.Errorf("250 and 120 of type grams, an int underneath: got %v, want 370", got)
	}
	if got := float64(scale.Total([]ounces{1.5, 2.25})); got != 3.75 {
		t.Errorf("1.5 and 2.25 of type ounces, a float64 underneath: got %v, want 3.75", got)
	}
	if got := float64(scale.Total([]time.Duration{3, 4})); got != 7 {
		t.Errorf("3 and 4 nanoseconds, an int64 underneath: got %v, want 7", got)
	}
}

func TestPlainNumbersAreSummedUp(t *testing.T) {
	if got := float64(scale.Total([]int{1, 2, -4})); got != -1 {
		t.Errorf("1, 2 and -4 of type int: got %v, want -1", got)
	}
	if got := float64(scale.Total([]int64{1 << 40, 1})); got != 1<<40+1 {
		t.Errorf("2^40 and 1 of type int64: got %v, want %v", got, 1<<40+1)
	}
	if got := float64(scale.Total([]float64{0.5, 0.25})); got != 0.75 {
		t.Errorf("0.5 and 0.25 of type float64: got %v, want 0.75", got)
	}
}

func TestASliceTypeOfOnesOwnWorks(t *testing.T) {
	if got := float64(scale.Total(basket{0.5, 0.5, 1})); got != 2 {
		t.Errorf("a basket of 0.5, 0.5 and 1 ounces: got %v, want 2", got)
	}
}

func TestNothingGivesZero(t *testing.T) {
	if got := float64(scale.Total([]grams{})); got != 0 {
		t.Errorf("an empty slice: got %v, want 0", got)
	}
	if got := float64(scale.Total([]float64(nil))); got != 0 {
		t.Errorf("a nil slice: got %v, want 0", got)
	}
}
