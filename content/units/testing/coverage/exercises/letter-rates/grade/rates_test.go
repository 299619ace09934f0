package grade_test

import (
	"testing"

	rates "course.example/units/testing/coverage/exercises/letter-rates/solution"
)

// findsWrong says whether one of the cases is not met by rate.
func findsWrong(rate func(grams int, express bool) int) bool {
	for _, c := range rates.Cases() {
		if rate(c.Grams, c.Express) != c.Want {
			return true
		}
	}
	return false
}

// rate has borders that can be moved.
func rate(small, medium, expressFrom int) func(grams int, express bool) int {
	return func(grams int, express bool) int {
		cents := 195
		if grams <= small {
			cents = 95
		} else if grams <= medium {
			cents = 110
		}
		if express && grams >= expressFrom {
			cents += 400
		}
		return cents
	}
}

func TestCasesAreRight(t *testing.T) {
	right := rate(20, 50, 21)
	for _, c := range rates.Cases() {
		if want := right(c.Grams, c.Express); c.Want != want {
			t.Errorf("the case %+v wants %d, but the comment of Rate says %d", c, c.Want, want)
		}
	}
}

func TestCasesFindALowerFirstBorder(t *testing.T) {
	if !findsWrong(rate(19, 50, 21)) {
		t.Error("a Rate with the first border at 19 g: got no failing case, want one")
	}
}

func TestCasesFindAHigherSecondBorder(t *testing.T) {
	if !findsWrong(rate(20, 51, 21)) {
		t.Error("a Rate with the second border at 51 g: got no failing case, want one")
	}
}

func TestCasesFindALowerSecondBorder(t *testing.T) {
	if !findsWrong(rate(20, 49, 21)) {
		t.Error("a Rate with the second border at 49 g: got no failing case, want one")
	}
}

func TestCasesFindExpressForSmallLetters(t *testing.T) {
	if !findsWrong(rate(20, 50, 0)) {
		t.Error("a Rate where express costs more for all letters: got no failing case, want one")
	}
}
