package weather

import "iter"

// Reading is one measurement of a station.
type Reading struct {
	Minute int
	Value  float64
}

// Merge yields the readings of a and b, by minute. In one minute those of a
// come first. Both are sorted by minute.
func Merge(a, b iter.Seq[Reading]) iter.Seq[Reading] {
	return func(yield func(Reading) bool) {
		nextB, stopB := iter.Pull(b)
		defer stopB()
		readB, okB := nextB()
		for readA := range a {
			for okB && readB.Minute < readA.Minute {
				if !yield(readB) {
					return
				}
				readB, okB = nextB()
			}
			if !yield(readA) {
				return
			}
		}
		for okB && yield(readB) {
			readB, okB = nextB()
		}
	}
}
