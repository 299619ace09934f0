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
			for _, link := range links {
				g.Go(func() error { return s.Fetch(gctx, link) })
			}
			return nil
		})
	}
	return g.Wait()
}

// endregion
