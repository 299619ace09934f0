// Package regatta ranks the boats of a race.
package regatta

// Boat is one that has finished.
type Boat struct {
	Sail   string
	Millis int64
}

// Rank sorts the boats in place, the fastest first. Boats of one time keep
// their order.
func Rank(boats []Boat) {
	for i := 1; i < len(boats); i++ {
		for j := i; j > 0 && boats[j].Millis < boats[j-1].Millis; j-- {
			boats[j], boats[j-1] = boats[j-1], boats[j]
		}
	}
}
