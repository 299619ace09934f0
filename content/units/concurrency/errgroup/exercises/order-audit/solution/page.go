package page

import (
	"context"

	"golang.org/x/sync/errgroup"
)

// Page holds what an order page calls.
type Page struct {
	LoadOrder, LoadStock, WriteAudit func(ctx context.Context) error
}

// region: show
func (p *Page) Show(ctx context.Context) error {
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error { return p.LoadOrder(gctx) })
	g.Go(func() error { return p.LoadStock(gctx) })
	if err := g.Wait(); err != nil {
		return err
	}
	return p.WriteAudit(ctx)
}

// endregion
