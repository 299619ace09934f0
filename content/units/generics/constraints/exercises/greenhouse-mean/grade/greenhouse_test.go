package grade_test

import (
	"math"
	"testing"

	greenhouse "course.example/units/generics/constraints/exercises/greenhouse-mean/solution"
)

type celsius int8

type moisture float32

func check[T greenhouse.Reading](t *testing.T, readings []T, want float64) {
	t.Helper()
	if got := greenhouse.Mean(readings); math.IsNaN(got) || math.Abs(got-want) > 1e-6 {
		t.Errorf("mean of %T %v: got %v, want %v", readings, readings, got, want)
	}
}

func TestTheFractionIsKept(t *testing.T) {
	check(t, []celsius{1, 2}, 1.5)
	check(t, []int16{-1, -2, -2, -2}, -1.75)
	check(t, []moisture{0.5, 0.25, 0.75, 1}, 0.625)
}

func TestABigSumStaysInRange(t *testing.T) {
	check(t, []celsius{100, 100, 100}, 100)
	check(t, []int8{-128, -127}, -127.5)
	check(t, []int16{32767, 32767, 32764}, 32766)
}

func TestManyReadingsStayInRange(t *testing.T) {
	many := make([]celsius, 300)
	for i := range many {
		many[i] = 20
	}
	got := greenhouse.Mean(many)
	if math.IsNaN(got) || math.Abs(got-20) > 1e-6 {
		t.Errorf("mean of 300 int8 readings of 20: got %v, want 20", got)
	}
}

func TestSmallPartsOfAFloatCount(t *testing.T) {
	check(t, []float32{1 << 24, 1, 1, 1}, 4194304.75)
}

func TestNoReadingsGiveZero(t *testing.T) {
	check(t, []celsius{}, 0)
	check(t, []moisture(nil), 0)
}

func TestOneReadingIsItsMean(t *testing.T) {
	check(t, []celsius{-5}, -5)
	check(t, []moisture{0.5}, 0.5)
}
