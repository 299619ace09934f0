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
	go func() {
		defer close(all)
		for _, shocks := range stations {
			forward(ctx, shocks, all)
		}
	}()
	return all
}

// forward sends on the shocks of one station, until it has no more or ctx
// ends.
func forward(ctx context.Context, shocks <-chan Shock, all chan<- Shock) {
	for {
		select {
		case s, ok := <-shocks:
			if !ok {
				return
			}
			select {
			case all <- s:
			case <-ctx.Done():
				return
			}
		case <-ctx.Done():
			return
		}
	}
}
