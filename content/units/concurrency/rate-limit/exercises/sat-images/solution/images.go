// Package images downloads satellite images.
package images

import (
	"context"
	"sync"

	"golang.org/x/sync/semaphore"
	"golang.org/x/time/rate"
)

// Download gets the images. The slots and the limiter are shared with other
// downloads: get runs with a slot, and starts right when limiter allows it.
// Where ctx ends, Download returns an error and starts no more. It returns
// when all that it has started is done, and holds no slot then.
func Download(ctx context.Context, ids []string, slots *semaphore.Weighted, limiter *rate.Limiter, get func(id string)) error {
	// region: download
	var wg sync.WaitGroup
	defer wg.Wait()
	for _, id := range ids {
		if err := slots.Acquire(ctx, 1); err != nil {
			return err
		}
		if err := limiter.Wait(ctx); err != nil {
			slots.Release(1)
			return err
		}
		wg.Go(func() {
			defer slots.Release(1)
			get(id)
		})
	}
	return nil
	// endregion
}
