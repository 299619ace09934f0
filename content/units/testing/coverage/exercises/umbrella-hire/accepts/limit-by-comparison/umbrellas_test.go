package umbrellas_test

import (
	"testing"

	umbrellas "course.example/units/testing/coverage/exercises/umbrella-hire/solution"
)

func charge(t *testing.T, days int, rain bool) int {
	t.Helper()
	cents, err := umbrellas.Charge(days, rain)
	if err != nil {
		t.Fatalf("Charge(%d, %t): %v", days, rain, err)
	}
	return cents
}

func TestDays(t *testing.T) {
	if got := charge(t, 2, true); got != 500 {
		t.Errorf("2 days: got %d, want 500", got)
	}
	if got := charge(t, 2, false); got != 250 {
		t.Errorf("2 dry days: got %d, want 250", got)
	}
	for _, rain := range []bool{true, false} {
		if got := charge(t, 100, rain); got != 1500 {
			t.Errorf("100 days, rain %t: got %d, want 1500", rain, got)
		}
	}
}

func TestNoDay(t *testing.T) {
	if cents, err := umbrellas.Charge(0, false); err == nil || cents != 0 {
		t.Errorf("got %d and error %v, want an error", cents, err)
	}
}
