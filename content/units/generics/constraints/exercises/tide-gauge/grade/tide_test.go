package grade_test

import (
	"cmp"
	"math"
	"slices"
	"testing"
	"time"

	tide "course.example/units/generics/constraints/exercises/tide-gauge/solution"
)

type metres float64

var nan = math.NaN()

func check[T cmp.Ordered](t *testing.T, readings []T, want T) {
	t.Helper()
	if got, ok := tide.Highest(readings); !ok || got != want {
		t.Errorf("%T %v: got %v (ok: %t), want %v", readings, readings, got, ok, want)
	}
}

func none[T cmp.Ordered](t *testing.T, readings []T) {
	t.Helper()
	if got, ok := tide.Highest(readings); ok {
		t.Errorf("%T %v: got %v (ok: true), want ok: false", readings, readings, got)
	}
}

func TestReadingsBelowZeroCount(t *testing.T) {
	check(t, []int{-3, -1, -2}, -1)
	check(t, []metres{-0.5, -1.5}, -0.5)
	check(t, []time.Duration{-time.Hour}, -time.Hour)
}

func TestZeroCounts(t *testing.T) {
	check(t, []int{0, -1}, 0)
	check(t, []uint8{0}, 0)
	check(t, []string{""}, "")
}

func TestTheHighestWinsWhereverItStands(t *testing.T) {
	check(t, []int{9, 2, 5}, 9)
	check(t, []int{2, 9, 5}, 9)
	check(t, []int{2, 5, 9}, 9)
	check(t, []string{"low", "neap", "high"}, "neap")
}

func TestNanDoesNotCount(t *testing.T) {
	check(t, []float64{nan, 1.5, 2.5}, 2.5)
	check(t, []float64{2.5, nan, 1.5}, 2.5)
	check(t, []float64{1.5, 2.5, nan}, 2.5)
	check(t, []float64{nan, -2, nan, -1}, -1)
}

func TestNanOfOtherFloatTypesDoesNotCount(t *testing.T) {
	check(t, []metres{metres(nan), -1}, -1)
	check(t, []float32{float32(nan), -1}, -1)
	none(t, []metres{metres(nan)})
}

func TestATextThatReadsNanCounts(t *testing.T) {
	check(t, []string{"NaN", "Ebb"}, "NaN")
}

func TestOnlyNanLeavesNothing(t *testing.T) {
	none(t, []float64{nan})
	none(t, []float64{nan, nan})
}

func TestNoReadingsLeaveNothing(t *testing.T) {
	none(t, []int{})
	none(t, []metres(nil))
}

func TestInfinityCounts(t *testing.T) {
	check(t, []float64{1, math.Inf(1), nan}, math.Inf(1))
	check(t, []float64{nan, math.Inf(-1)}, math.Inf(-1))
}

func TestTheReadingsStayAsTheyAre(t *testing.T) {
	readings := []int{3, 1, 2}
	tide.Highest(readings)
	if want := []int{3, 1, 2}; !slices.Equal(readings, want) {
		t.Errorf("after the call: got the readings %v, want %v", readings, want)
	}
}
