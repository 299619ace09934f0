// Package carrier asks a parcel carrier for a quote and gives up at a deadline.
package carrier

import "context"

// Cents is an amount of money.
type Cents int

// Asker asks a carrier, which answers late or at once, and looks up the tax while it waits.
type Asker struct {
	Quote func() Cents
	Tax   func() Cents
}

// region: total
// Total is the carrier's quote plus tax, or an error at ctx's deadline.
func (a Asker) Total(ctx context.Context) (Cents, error) {
	ch := make(chan Cents)
	go func() {
		ch <- a.Quote()
	}()

	tax := a.Tax()
	select {
	case q := <-ch:
		return q + tax, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

// endregion
