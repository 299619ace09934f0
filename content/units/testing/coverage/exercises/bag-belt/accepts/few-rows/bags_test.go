package bags_test

import (
	"testing"

	bags "course.example/units/testing/coverage/exercises/bag-belt/solution"
)

func TestLane(t *testing.T) {
	for _, test := range []struct {
		bag  bags.Bag
		want string
	}{
		{bags.Bag{Cm: 130, Kg: 10, Fragile: true}, "oversize"},
		{bags.Bag{Cm: 60, Kg: 40}, "oversize"},
		{bags.Bag{Cm: 60, Kg: 32, Fragile: true}, "hand"},
		{bags.Bag{Cm: 60, Kg: 32, Fragile: true, Wrapped: true}, "belt"},
	} {
		if got := bags.Lane(test.bag); got != test.want {
			t.Errorf("%+v: got %s, want %s", test.bag, got, test.want)
		}
	}
}
