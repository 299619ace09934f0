// Package regatta ranks the boats of a race.
package regatta

import "sort"

// Boat is one that has finished.
type Boat struct {
	Sail   string
	Millis int64
}

// Rank sorts the boats in place, the fastest first. Boats of one time keep
// their order.
func Rank(boats []Boat) {
	sort.SliceStable(boats, func(i, j int) bool {
		return boats[i].Millis < boats[j].Millis
	})
}
