package weather

import (
	"iter"
	"slices"
)

// Reading is one measurement of a station.
type Reading struct {
	Minute int
	Value  float64
}

// Merge yields the readings of a and b, by minute. In one minute those of a
// come first. Both are sorted by minute.
func Merge(a, b iter.Seq[Reading]) iter.Seq[Reading] {
	return func(yield func(Reading) bool) {
		all := slices.AppendSeq(slices.Collect(a), b)
		slices.SortStableFunc(all, func(x, y Reading) int { return x.Minute - y.Minute })
		for _, r := range all {
			if !yield(r) {
				return
			}
		}
	}
}
