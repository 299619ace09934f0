package main

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"
)

// region: count
func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	g, gctx := errgroup.WithContext(ctx)
	for _, shelf := range []string{"A", "B", "C"} {
		g.Go(func() error {
			if shelf == "B" {
				return errors.New("B: scanner offline")
			}
			return nil
		})
	}
	_ = g.Wait()

	fmt.Println(gctx.Err(), "/", context.Cause(gctx), "/", ctx.Err())
}

// endregion
