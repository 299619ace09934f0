package bags_test

import (
	"testing"

	bags "course.example/units/testing/coverage/exercises/bag-belt/solution"
)

// go test -cover says 100.0% of statements.
func TestLane(t *testing.T) {
	for _, test := range []struct {
		bag  bags.Bag
		want string
	}{
		{bags.Bag{Cm: 200, Kg: 60}, "oversize"},
		{bags.Bag{Cm: 50, Kg: 8, Fragile: true}, "hand"},
		{bags.Bag{Cm: 50, Kg: 8}, "belt"},
	} {
		if got := bags.Lane(test.bag); got != test.want {
			t.Errorf("%+v: got %s, want %s", test.bag, got, test.want)
		}
	}
}
