// Package photos verifies photos before they are stored.
package photos

import (
	"context"
	"fmt"
)

// Photo is a file that may be damaged.
type Photo struct {
	Name    string
	Damaged bool
}

type result struct {
	photo Photo
	ok    bool
}

// pool stands for a worker pool: it and its feeder stop when ctx ends.
func pool(ctx context.Context, photos []Photo, n int) <-chan result {
	results := make(chan result)
	go func() {
		defer close(results)
		for _, p := range photos {
			select {
			case results <- result{p, !p.Damaged}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return results
}

// region: verify
func verifyAll(ctx context.Context, photos []Photo) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for r := range pool(ctx, photos, 8) {
		if !r.ok {
			return fmt.Errorf("%s is damaged", r.photo.Name)
		}
	}
	return nil
}

// endregion

// Store verifies photos and stores them.
func Store(ctx context.Context, photos []Photo) error { return verifyAll(ctx, photos) }
