package prices

import (
	"context"
	"slices"

	"golang.org/x/sync/errgroup"
)

// Shop answers requests. A supplier has any number of articles, and no two
// suppliers have the same.
type Shop interface {
	Articles(ctx context.Context, supplier string) ([]string, error)
	Price(ctx context.Context, article string) (int, error)
}

// Load returns the price of every article. At most limit requests are under
// way at any time.
func Load(ctx context.Context, shop Shop, suppliers []string, limit int) (map[string]int, error) {
	lists := make([][]string, len(suppliers))
	err := each(ctx, len(suppliers), limit, func(ctx context.Context, i int) (err error) {
		lists[i], err = shop.Articles(ctx, suppliers[i])
		return err
	})
	if err != nil {
		return nil, err
	}
	articles := slices.Concat(lists...)
	found := make([]int, len(articles))
	err = each(ctx, len(articles), limit, func(ctx context.Context, i int) (err error) {
		found[i], err = shop.Price(ctx, articles[i])
		return err
	})
	if err != nil {
		return nil, err
	}
	prices := map[string]int{}
	for i, article := range articles {
		prices[article] = found[i]
	}
	return prices, nil
}

func each(ctx context.Context, count, limit int, do func(ctx context.Context, i int) error) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(limit)
	for i := range count {
		g.Go(func() error { return do(ctx, i) })
	}
	return g.Wait()
}
