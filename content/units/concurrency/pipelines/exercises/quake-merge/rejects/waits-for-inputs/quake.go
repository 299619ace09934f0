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

// Merge sends the shocks of all stations on one channel. A station closes its
// channel when it is taken out of service, whatever becomes of ctx.
func Merge(ctx context.Context, stations ...<-chan Shock) <-chan Shock {
	all := make(chan Shock)
	var wg sync.WaitGroup
	for _, shocks := range stations {
		wg.Go(func() {
			for s := range shocks {
				select {
				case all <- s:
				case <-ctx.Done():
					return
				}
			}
		})
	}
	go func() {
		wg.Wait()
		close(all)
	}()
	return all
}
