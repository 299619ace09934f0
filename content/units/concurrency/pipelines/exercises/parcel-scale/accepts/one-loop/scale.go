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
		last, in, out := Gram(-1), readings, chan<- Gram(nil)
		for {
			select {
			case <-ctx.Done():
				return
			case g, ok := <-in:
				if !ok {
					return
				}
				if g == last {
					in, out = nil, stable
				}
				last = g
			case out <- last:
				in, out = readings, nil
			}
		}
	}()
	return stable
}
