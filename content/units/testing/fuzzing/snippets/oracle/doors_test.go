package doors

import (
	"slices"
	"testing"
)

// region: fuzz
func FuzzBetween(f *testing.F) {
	f.Add([]byte{7, 7, 9}, 7, 9)
	f.Add([]byte{}, 0, 5)
	f.Add([]byte{3, 200}, 9, 4)
	f.Fuzz(func(t *testing.T, data []byte, from, to int) {
		var times []int
		for _, b := range data {
			times = append(times, int(b))
		}
		slices.Sort(times)
		want := 0
		for _, at := range times {
			if from <= at && at < to {
				want++
			}
		}
		if got := Between(times, from, to); got != want {
			t.Errorf("Between(%v, %d, %d) = %d, want %d", times, from, to, got, want)
		}
	})
}

// endregion
