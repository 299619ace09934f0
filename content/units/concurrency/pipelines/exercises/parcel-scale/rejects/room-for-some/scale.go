package scale

import "context"

// Gram is what the scale shows.
type Gram int

// Stable hands on each reading that is the same as the one before it: the parcel lies still.
// The scale closes readings when it is switched off, whatever becomes of ctx.
func Stable(ctx context.Context, readings <-chan Gram) <-chan Gram {
	stable := make(chan Gram, 64)
	go func() {
		defer close(stable)
		last := Gram(-1)
		for {
			select {
			case g, ok := <-readings:
				if !ok {
					return
				}
				if g == last {
					stable <- g
				}
				last = g
			case <-ctx.Done():
				return
			}
		}
	}()
	return stable
}
