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
	for _, shocks := range stations {
		go func() {
			for s := range shocks {
				select {
				case all <- s:
				case <-ctx.Done():
					return
				}
			}
		}()
	}
	return all
}
