package backup

import (
	"context"

	"golang.org/x/sync/errgroup"
)

type File string

type Store interface {
	Put(ctx context.Context, f File) error
}

// region: backup
func Backup(ctx context.Context, store Store, small, large []File) error {
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(8)
	for _, f := range small {
		g.Go(func() error {
			return store.Put(gctx, f)
		})
	}

	g.SetLimit(2)
	for _, f := range large {
		g.Go(func() error {
			return store.Put(gctx, f)
		})
	}
	return g.Wait()
}

// endregion
