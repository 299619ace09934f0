package scale

import "context"

// Gram is what the scale shows.
type Gram int

// Stable hands on each reading that is the same as the one before it: the
// parcel lies still. The scale closes readings when it is switched off,
// whatever becomes of ctx.
func Stable(ctx context.Context, readings <-chan Gram) <-chan Gram {
	stable := make(chan Gram)
	go func() {
		defer close(stable)
		last := Gram(-1)
		for ctx.Err() == nil {
			var g Gram
			var ok bool
			select {
			case <-ctx.Done():
			case g, ok = <-readings:
			}
			if !ok {
				return
			}
			if g == last {
				select {
				case <-ctx.Done():
				case stable <- g:
				}
			}
			last = g
		}
	}()
	return stable
}
