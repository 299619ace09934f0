package umbrellas_test

import (
	"testing"

	umbrellas "course.example/units/testing/coverage/exercises/umbrella-hire/solution"
)

func TestCharge(t *testing.T) {
	if _, err := umbrellas.Charge(0, true); err == nil {
		t.Error("0 days: got no error")
	}
	if cents, err := umbrellas.Charge(3, false); err != nil || cents != 350 {
		t.Errorf("3 days: got %d and error %v", cents, err)
	}
	if cents, err := umbrellas.Charge(30, false); err != nil || cents < 1500 {
		t.Errorf("30 days without rain: got %d and error %v, want the limit", cents, err)
	}
	if cents, err := umbrellas.Charge(30, true); err != nil || cents < 1500 {
		t.Errorf("30 days: got %d and error %v, want the limit", cents, err)
	}
}
