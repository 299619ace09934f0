package umbrellas_test

import (
	"errors"
	"testing"

	umbrellas "course.example/units/testing/coverage/exercises/umbrella-hire/solution"
)

func TestCharge(t *testing.T) {
	for _, test := range []struct {
		days int
		rain bool
		want int
		err  error
	}{
		{0, true, 0, umbrellas.ErrDays},
		{1, true, 300, nil},
		{3, false, 350, nil},
		{7, true, 1500, nil},
		{30, true, 1500, nil},
		{13, false, 1350, nil},
		{30, false, 1500, nil},
	} {
		cents, err := umbrellas.Charge(test.days, test.rain)
		if cents != test.want || !errors.Is(err, test.err) {
			t.Errorf("Charge(%d, %t): got %d and error %v, want %d and %v",
				test.days, test.rain, cents, err, test.want, test.err)
		}
	}
}
