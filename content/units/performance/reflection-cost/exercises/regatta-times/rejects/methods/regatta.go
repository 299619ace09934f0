// Package regatta ranks the boats of a race.
package regatta

import "sort"

// Boat is one that has finished.
type Boat struct {
	Sail   string
	Millis int64
}

type byTime []Boat

func (b byTime) Len() int           { return len(b) }
func (b byTime) Less(i, j int) bool { return b[i].Millis < b[j].Millis }
func (b byTime) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

// Rank sorts the boats in place, the fastest first. Boats of one time keep
// their order.
func Rank(boats []Boat) { sort.Stable(byTime(boats)) }
