package quake

import (
	"context"
	"sync"
)

// Shock is one measurement of a station.
type Shock struct {
	Station string
	Force   int
}

// Merge sends the shocks of all stations on one channel. A station closes its channel when it is taken out of service,
// whatever becomes of ctx.
func Merge(ctx context.Context, stations ...<-chan Shock) <-chan Shock {
	all := make(chan Shock, 100)
	var wg sync.WaitGroup
	for _, shocks := range stations {
		wg.Go(func() { forward(ctx, shocks, all) })
	}
	go func() {
		wg.Wait()
		close(all)
	}()
	return all
}

// forward sends on the shocks of one station, until it has no more or ctx ends.
func forward(ctx context.Context, shocks <-chan Shock, all chan<- Shock) {
	for {
		select {
		case s, ok := <-shocks:
			if !ok {
				return
			}
			all <- s
		case <-ctx.Done():
			return
		}
	}
}
