package parking_test

import (
	"testing"

	parking "course.example/units/testing/table-driven/exercises/parking-fee/solution"
)

func TestFee(t *testing.T) {
	for minutes, want := range map[int]int{15: 0, 60: 200, 70: 400, 361: 1200} {
		if got := parking.Fee(minutes); got != want {
			t.Errorf("Fee(%d) = %d, want %d", minutes, got, want)
		}
	}
}
