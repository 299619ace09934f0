package main

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: offers
var stopped, finished atomic.Int32

func ask(ctx context.Context) error {
	select {
	case <-ctx.Done():
		stopped.Add(1)
		return ctx.Err()
	case <-time.After(time.Second):
		finished.Add(1)
		return nil
	}
}

func main() {
	ctx := context.Background()
	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error { return ask(gctx) })
	g.Go(func() error { return ask(ctx) })
	g.Go(func() error { return ask(context.WithoutCancel(gctx)) })
	g.Go(func() error { return errors.New("rail: closed") })
	_ = g.Wait()
	fmt.Println("stopped", stopped.Load(), "finished", finished.Load())
}

// endregion
