// Package regatta ranks the boats of a race.
package regatta

import "slices"

// Boat is one that has finished.
type Boat struct {
	Sail   string
	Millis int64
}

func byTime(a, b Boat) int {
	switch {
	case a.Millis < b.Millis:
		return -1
	case a.Millis > b.Millis:
		return 1
	}
	return 0
}

// Rank sorts the boats in place, the fastest first. Boats of one time keep
// their order.
func Rank(boats []Boat) { slices.SortStableFunc(boats, byTime) }
