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
		{bags.Bag{Cm: 200, Kg: 60}, "oversize"},
		{bags.Bag{Cm: 50, Kg: 8, Fragile: true}, "hand"},
		{bags.Bag{Cm: 50, Kg: 8}, "belt"},
		{bags.Bag{Cm: 121, Kg: 8}, "oversize"},
		{bags.Bag{Cm: 50, Kg: 60}, "oversize"},
		{bags.Bag{Cm: 50, Kg: 8, Fragile: true, Wrapped: true}, "belt"},
		{bags.Bag{Cm: 150, Kg: 8, Fragile: true}, "oversize"},
	} {
		if got := bags.Lane(test.bag); got != test.want {
			t.Errorf("%+v: got %s, want %s", test.bag, got, test.want)
		}
	}
}
