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
	if err := putAll(ctx, store, small, 8); err != nil {
		return err
	}
	return putAll(ctx, store, large, 2)
}

func putAll(ctx context.Context, store Store, files []File, limit int) error {
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(limit)
	for _, f := range files {
		g.Go(func() error {
			return store.Put(gctx, f)
		})
	}
	return g.Wait()
}

// endregion
