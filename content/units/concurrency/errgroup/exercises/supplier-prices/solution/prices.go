package prices

import (
	"context"
	"sync"

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
	var mu sync.Mutex
	prices := map[string]int{}
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(limit)
	for _, supplier := range suppliers {
		g.Go(func() error {
			articles, err := shop.Articles(gctx, supplier)
			if err != nil {
				return err
			}
			for _, article := range articles {
				load := func() error {
					price, err := shop.Price(gctx, article)
					if err != nil {
						return err
					}
					mu.Lock()
					defer mu.Unlock()
					prices[article] = price
					return nil
				}
				if !g.TryGo(load) {
					if err := load(); err != nil {
						return err
					}
				}
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return prices, nil
}
