package main

const longest = 60

// Berth is a place for one boat.
type Berth struct {
	Metres int
}

// Fits reports whether a boat of this length fits into b.
//
//lint:ignore U1000 called by the booking page
func (b Berth) Fits(metres int) bool {
	return metres <= min(b.Metres, longest)
}

// Longest returns the longest of berths, or a Berth of 0 metres if there
// are none.
func Longest(berths ...Berth) Berth {
	var found Berth
	for _, b := range berths {
		if b.Metres > found.Metres {
			found = b
		}
	}
	return found
}

// We count from the pier outwards.

// Number returns the name of the berth at index i.
func Number(i int) string {
	return "B" + string(rune('A'+i))
}
