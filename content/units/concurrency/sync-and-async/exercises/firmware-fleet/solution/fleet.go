// Package fleet updates the firmware of a fleet of vans.
package fleet

import (
	"context"
	"sync"
)

// region: all
// UpdateAll updates the vans, four at a time, and returns the error of each.
// When it returns, no update is running. update returns when its update has
// ended, which is soon after the end of ctx at the latest.
func UpdateAll(ctx context.Context, vans []string, update func(ctx context.Context, van string) error) []error {
	errs := make([]error, len(vans))
	slots := make(chan struct{}, 4)
	var wg sync.WaitGroup
	for i, van := range vans {
		slots <- struct{}{}
		wg.Go(func() {
			defer func() { <-slots }()
			errs[i] = update(ctx, van)
		})
	}
	wg.Wait()
	return errs
}

// endregion
