package main

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
)

// region: refresh
func refresh(ctx context.Context, symbols []string) error {
	g, gctx := errgroup.WithContext(ctx)
	for _, s := range symbols {
		g.Go(func() error { return loadPrice(gctx, s) })
	}
	if err := g.Wait(); err != nil {
		return err
	}
	fmt.Println("gctx:", gctx.Err())
	fmt.Println("ctx: ", ctx.Err())
	return nil
}

// endregion

func loadPrice(ctx context.Context, symbol string) error { return ctx.Err() }

func main() {
	err := refresh(context.Background(), []string{"AAPL", "NESN", "SAP"})
	fmt.Println("error:", err)
}
