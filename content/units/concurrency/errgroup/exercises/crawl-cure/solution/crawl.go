package crawl

import (
	"context"

	"golang.org/x/sync/errgroup"
)

type Site interface {
	Links(ctx context.Context, section string) ([]string, error)
	Fetch(ctx context.Context, link string) error
}

// region: crawl
func Crawl(ctx context.Context, s Site, sections []string) error {
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(8)
	for _, section := range sections {
		g.Go(func() error {
			links, err := s.Links(gctx, section)
			if err != nil {
				return err
			}
			fetches, fctx := errgroup.WithContext(gctx)
			fetches.SetLimit(4)
			for _, link := range links {
				fetches.Go(func() error { return s.Fetch(fctx, link) })
			}
			return fetches.Wait()
		})
	}
	return g.Wait()
}

// endregion
