package upload

import (
	"context"

	"golang.org/x/sync/errgroup"
)

// Store takes the samples of a drum machine.
type Store interface {
	Put(ctx context.Context, sample string) error
}

// region: all
// All uploads the samples, at most workers of them at a time; 0 stands for no
// limit. After the first failure it starts no further upload.
func All(ctx context.Context, store Store, samples []string, workers int) error {
	g, gctx := errgroup.WithContext(ctx)
	if workers > 0 {
		g.SetLimit(workers)
	}
	for _, sample := range samples {
		g.Go(func() error {
			if gctx.Err() != nil {
				return nil
			}
			return store.Put(gctx, sample)
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return ctx.Err()
}

// endregion
