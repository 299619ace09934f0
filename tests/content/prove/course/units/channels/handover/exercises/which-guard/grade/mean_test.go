package grade_test

import (
	"testing"

	mean "course.example/units/channels/handover/exercises/which-guard/solution"
)

func TestEmptyBasketCostsNothing(t *testing.T) {
	if got := mean.Price(nil); got != 0 {
		t.Errorf("got %d, want 0", got)
	}
}
