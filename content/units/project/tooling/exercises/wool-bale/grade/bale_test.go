package grade_test

import (
	"testing"

	bales "course.example/units/project/tooling/exercises/wool-bale/solution"
)

func check(t *testing.T, list string, want int) {
	t.Helper()
	if got, err := bales.Heaviest(list); err != nil || got != want {
		t.Errorf("Heaviest(%q): got %d and the error %v, want %d and none", list, got, err, want)
	}
}

func TestTheHeaviestBaleIsFound(t *testing.T) {
	check(t, "bale 38\nbale 41\nbale 17", 41)
	check(t, "bale 38", 38)
	check(t, "bale 41\nbale 38\n", 41)
}

func TestOtherLinesAreLeftOut(t *testing.T) {
	check(t, "", 0)
	check(t, "sheep 120\nbale 38\nold bale 99\n", 38)
	check(t, "sheep 120\nsacks", 0)
}

func TestAWeightThatIsNoNumberIsAnError(t *testing.T) {
	for _, list := range []string{"bale heavy", "bale 38\nbale \nbale 12", "bale bale 3"} {
		if got, err := bales.Heaviest(list); err == nil {
			t.Errorf("Heaviest(%q): got %d and no error, want an error", list, got)
		}
	}
}
