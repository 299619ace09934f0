package parcel

import "context"

// Carrier asks a carrier what a parcel costs. It gets the ctx of the caller
// as it is.
type Carrier func(ctx context.Context, kilos int) int

// Desk sells parcels at the price of its carrier plus its own markup. A
// program has several desks.
type Desk struct {
	markup  int
	carrier Carrier
}

func NewDesk(markup int, carrier Carrier) *Desk {
	return &Desk{markup: markup, carrier: carrier}
}

// Price returns what a parcel costs at this desk.
func (d *Desk) Price(ctx context.Context, kilos int) int {
	return price(ctx, d.carrier, kilos, d.markup)
}

// Prices returns what each of several parcels costs at this desk.
func (d *Desk) Prices(ctx context.Context, all []int) []int {
	prices := make([]int, len(all))
	for i, kilos := range all {
		prices[i] = price(ctx, d.carrier, kilos, d.markup)
	}
	return prices
}

func price(ctx context.Context, carrier Carrier, kilos, markup int) int {
	return carrier(ctx, kilos) + markup
}
