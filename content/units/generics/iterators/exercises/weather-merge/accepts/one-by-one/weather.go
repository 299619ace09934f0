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
		nextA, stopA := iter.Pull(a)
		nextB, stopB := iter.Pull(b)
		defer func() {
			stopA()
			stopB()
		}()
		readA, okA := nextA()
		readB, okB := nextB()
		for more := okA || okB; more; {
			switch {
			case okA && okB && readB.Minute < readA.Minute, !okA:
				if more = yield(readB); more {
					readB, okB = nextB()
				}
			default:
				if more = yield(readA); more {
					readA, okA = nextA()
				}
			}
			more = more && (okA || okB)
		}
	}
}
