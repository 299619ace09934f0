package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: unpack
func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()

	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(1)
	g.Go(func() error {
		fmt.Println("unpack outer.zip")
		g.Go(func() error {
			fmt.Println("unpack inner.zip")
			return gctx.Err()
		})
		return nil
	})
	fmt.Println("error:", g.Wait())
}

// endregion
