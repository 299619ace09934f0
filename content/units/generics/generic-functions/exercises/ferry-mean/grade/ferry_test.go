package grade_test

import (
	"math"
	"testing"

	ferry "course.example/units/generics/generic-functions/exercises/ferry-mean/solution"
)

func TestTheMeanIsExact(t *testing.T) {
	for _, test := range []struct {
		cars []int
		want float64
	}{
		{[]int{3, 2}, 2.5},
		{[]int{1, 0, 0}, 1.0 / 3},
		{[]int{40, 41, 43, 40, 40, 41, 44}, 289.0 / 7},
	} {
		var crossings []ferry.Crossing
		for _, n := range test.cars {
			crossings = append(crossings, ferry.Crossing{Cars: n, Metres: 900})
		}
		if got := ferry.CarsPerCrossing(crossings); math.Abs(got-test.want) > 1e-9 {
			t.Errorf("%v cars: got a mean of %v, want %v: the rest of the division was cut off", test.cars, got, test.want)
		}
	}
}

func TestWithoutCrossingsItIsZero(t *testing.T) {
	if got := ferry.CarsPerCrossing(nil); got != 0 {
		t.Errorf("no crossing: got %v, want 0", got)
	}
}
