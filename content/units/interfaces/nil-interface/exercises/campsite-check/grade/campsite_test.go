package grade_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	campsite "course.example/units/interfaces/nil-interface/exercises/campsite-check/solution"
)

func TestAGoodBookingHasNoError(t *testing.T) {
	for _, b := range []campsite.Booking{
		{Guest: "Ada", Nights: 2, Tents: 1},
		{Guest: "Grace", Nights: 1, Tents: 3},
		{Guest: "Barbara", Nights: 14, Tents: 0},
	} {
		if err := campsite.Check(b); err != nil {
			t.Errorf("%d nights, %d tents: got an error that is not nil and holds a %T, want nil", b.Nights, b.Tents, err)
		}
	}
}

func TestAllProblemsAreListed(t *testing.T) {
	for _, test := range []struct {
		booking campsite.Booking
		want    []string
	}{
		{campsite.Booking{Guest: "", Nights: 2, Tents: 1}, []string{"no guest"}},
		{campsite.Booking{Guest: "Ada", Nights: 0, Tents: 1}, []string{"0 nights"}},
		{campsite.Booking{Guest: "Ada", Nights: 2, Tents: 4}, []string{"4 tents, at most 3"}},
		{campsite.Booking{Guest: "", Nights: -1, Tents: 9}, []string{"no guest", "-1 nights", "9 tents, at most 3"}},
	} {
		err := campsite.Check(test.booking)
		p, ok := err.(*campsite.Problems)
		if !ok || p == nil {
			t.Errorf("guest %q, %d nights, %d tents: got %T, want a *Problems with %q",
				test.booking.Guest, test.booking.Nights, test.booking.Tents, err, test.want)
			continue
		}
		if !slices.Equal(p.List, test.want) {
			t.Errorf("guest %q, %d nights, %d tents: got the list %q, want %q",
				test.booking.Guest, test.booking.Nights, test.booking.Tents, p.List, test.want)
		}
		if want := strings.Join(test.want, "; "); fmt.Sprint(err) != want {
			t.Errorf("guest %q: got the message %q, want %q", test.booking.Guest, fmt.Sprint(err), want)
		}
	}
}
