// Package auction sells tea.
package auction

// Bid is what somebody offers.
type Bid struct {
	Who   string
	Cents int
}

// Top returns the highest bid, and of several that are equal the first one.
// ok is false if there are no bids.
func Top(bids []Bid) (best Bid, ok bool) {
	// region: loop
	for _, b := range bids {
		if !ok || b.Cents >= best.Cents {
			best, ok = b, true
		}
	}
	return best, ok
	// endregion
}
