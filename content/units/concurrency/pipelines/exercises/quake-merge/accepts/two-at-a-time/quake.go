package quake

import (
	"context"
)

// Shock is one measurement of a station.
type Shock struct {
	Station string
	Force   int
}

// Merge sends the shocks of all stations on one channel. A station closes its
// channel when it is taken out of service, whatever becomes of ctx.
func Merge(ctx context.Context, stations ...<-chan Shock) <-chan Shock {
	all := make(chan Shock)
	if len(stations) == 0 {
		close(all)
		return all
	}
	var rest <-chan Shock
	if len(stations) > 1 {
		rest = Merge(ctx, stations[1:]...)
	}
	go func() {
		defer close(all)
		first, rest := stations[0], rest
		for first != nil || rest != nil {
			var s Shock
			var ok bool
			select {
			case s, ok = <-first:
				if !ok {
					first = nil
					continue
				}
			case s, ok = <-rest:
				if !ok {
					rest = nil
					continue
				}
			case <-ctx.Done():
				return
			}
			select {
			case all <- s:
			case <-ctx.Done():
				return
			}
		}
	}()
	return all
}
