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

type markupKey struct{}

func NewDesk(markup int, carrier Carrier) *Desk {
	return &Desk{markup: markup, carrier: carrier}
}

// Price returns what a parcel costs at this desk.
func (d *Desk) Price(ctx context.Context, kilos int) int {
	ctx = context.WithValue(ctx, markupKey{}, d.markup)
	return price(ctx, d.carrier, kilos)
}

// Prices returns what each of several parcels costs at this desk.
func (d *Desk) Prices(ctx context.Context, all []int) []int {
	ctx = context.WithValue(ctx, markupKey{}, d.markup)
	var prices []int
	for _, kilos := range all {
		prices = append(prices, price(ctx, d.carrier, kilos))
	}
	return prices
}

func price(ctx context.Context, carrier Carrier, kilos int) int {
	markup, _ := ctx.Value(markupKey{}).(int)
	return carrier(ctx, kilos) + markup
}
