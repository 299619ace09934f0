package umbrellas_test

import (
	"testing"

	umbrellas "course.example/units/testing/coverage/exercises/umbrella-hire/solution"
)

// go test -cover says 100.0% of statements.
func TestCharge(t *testing.T) {
	if _, err := umbrellas.Charge(-1, true); err == nil {
		t.Error("-1 days: got no error")
	}
	if cents, err := umbrellas.Charge(3, false); err != nil || cents == 0 {
		t.Errorf("3 days: got %d and error %v", cents, err)
	}
	if cents, err := umbrellas.Charge(30, true); err != nil || cents > 2000 {
		t.Errorf("30 days: got %d and error %v", cents, err)
	}
}
