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
	var nextA, nextB func() (Reading, bool)
	var stopA, stopB func()
	return func(yield func(Reading) bool) {
		nextA, stopA = iter.Pull(a)
		defer func() { stopA() }()
		nextB, stopB = iter.Pull(b)
		defer func() { stopB() }()
		readA, okA := nextA()
		readB, okB := nextB()
		for okA || okB {
			if okA && (!okB || readA.Minute <= readB.Minute) {
				if !yield(readA) {
					return
				}
				readA, okA = nextA()
			} else {
				if !yield(readB) {
					return
				}
				readB, okB = nextB()
			}
		}
	}
}
