// Package offers finds the cheapest offer for a parcel.
package offers

type Offer struct {
	Carrier string
	Cents   int
}

// region: cheapest

//go:noinline
func cheapest(offers []Offer) Offer {
	best := offers[0]
	for _, o := range offers[1:] {
		lower(&best, o)
	}
	return best
}

//go:noinline
func lower(best *Offer, o Offer) {
	if o.Cents < best.Cents {
		*best = o
	}
}

// endregion
