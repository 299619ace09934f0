package thumbs

import (
	"context"
	"fmt"
	"log"

	"golang.org/x/sync/errgroup"
)

type (
	Photo string
	Thumb []byte
)

var resize = func(_ context.Context, p Photo) (Thumb, error) { return Thumb(p), nil }

// region: thumbnails
func Thumbnails(ctx context.Context, photos []Photo) ([]Thumb, error) {
	sizes := make([]int, len(photos))
	thumbs := make([]Thumb, 0, len(photos))

	g, gctx := errgroup.WithContext(ctx)
	for i, p := range photos {
		g.Go(func() error {
			t, err := resize(gctx, p)
			if err != nil {
				return fmt.Errorf("resize %s: %w", p, err)
			}
			sizes[i] = len(t)
			thumbs = append(thumbs, t)
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	log.Printf("%d thumbnails, sizes %v", len(thumbs), sizes)
	return thumbs, nil
}

// endregion
