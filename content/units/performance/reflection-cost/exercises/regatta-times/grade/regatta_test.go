package grade_test

import (
	"fmt"
	"slices"
	"testing"

	regatta "course.example/units/performance/reflection-cost/exercises/regatta-times/solution"
)

func sails(boats []regatta.Boat) []string {
	var out []string
	for _, b := range boats {
		out = append(out, b.Sail)
	}
	return out
}

func TestTheFastestIsFirst(t *testing.T) {
	const year = 365 * 24 * 3600 * 1000
	for _, test := range []struct {
		times []int64
		want  []string
	}{
		{[]int64{310_500, 298_200, 305_000}, []string{"B", "C", "A"}},
		{[]int64{3 * year, 1, 2 * year, -5, 5_000_000_000}, []string{"D", "B", "E", "C", "A"}},
		{[]int64{7}, []string{"A"}},
		{nil, nil},
	} {
		var boats []regatta.Boat
		for i, millis := range test.times {
			boats = append(boats, regatta.Boat{Sail: string(rune('A' + i)), Millis: millis})
		}
		regatta.Rank(boats)
		if got := sails(boats); !slices.Equal(got, test.want) {
			t.Errorf("times %v: got the order %v, want %v", test.times, got, test.want)
		}
	}
}

func fleet(n int) []regatta.Boat {
	boats := make([]regatta.Boat, n)
	for i := range boats {
		boats[i] = regatta.Boat{Sail: fmt.Sprintf("N%03d", i), Millis: int64(300_000 + i*7919%13)}
	}
	return boats
}

func TestBoatsOfOneTimeKeepTheirOrder(t *testing.T) {
	boats := fleet(400)
	regatta.Rank(boats)
	for i := 1; i < len(boats); i++ {
		a, b := boats[i-1], boats[i]
		if a.Millis == b.Millis && a.Sail > b.Sail {
			t.Fatalf("two boats of %d ms: got %s before %s, want them in the order in which they came", a.Millis, a.Sail, b.Sail)
		}
	}
}

func TestRankingAllocatesNothing(t *testing.T) {
	start := fleet(60)
	boats := make([]regatta.Boat, len(start))
	got := testing.AllocsPerRun(100, func() {
		copy(boats, start)
		regatta.Rank(boats)
	})
	if got != 0 {
		t.Errorf("ranking 60 boats: got %v allocations, want 0", got)
	}
}
