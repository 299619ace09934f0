// Package regatta ranks the boats of a race.
package regatta

import (
	"cmp"
	"slices"
)

// Boat is one that has finished.
type Boat struct {
	Sail   string
	Millis int64
}

// Rank sorts the boats in place, the fastest first. Boats of one time keep
// their order.
func Rank(boats []Boat) {
	slices.SortFunc(boats, func(a, b Boat) int {
		return cmp.Compare(a.Millis, b.Millis)
	})
}
