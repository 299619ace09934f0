package grade_test

import (
	"testing"

	stall "course.example/units/interfaces/accept-return/exercises/stall-price/solution"
)

func TestLabelShowsThePriceAsText(t *testing.T) {
	for _, test := range []struct {
		price stall.Price
		want  string
	}{{1250, "12.50"}, {5, "0.05"}, {0, "0.00"}, {30000, "300.00"}, {199, "1.99"}} {
		want := `{"Name":"figs","Price":"` + test.want + `"}`
		got, err := stall.Label(stall.Item{Name: "figs", Price: test.price})
		if err != nil || string(got) != want {
			t.Errorf("%d cents: got %s and the error %v, want %s and none", uint(test.price), got, err, want)
		}
	}
}

func TestFeedShowsAllPricesAsText(t *testing.T) {
	want := `[{"Name":"figs","Price":"12.50"},{"Name":"salt","Price":"0.99"}]`
	got, err := stall.Feed([]stall.Item{{Name: "figs", Price: 1250}, {Name: "salt", Price: 99}})
	if err != nil || string(got) != want {
		t.Errorf("got %s and the error %v, want %s and none", got, err, want)
	}
}
