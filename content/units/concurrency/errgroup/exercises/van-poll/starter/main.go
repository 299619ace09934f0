package main

import (
	"context"
	"fmt"
	"sync"

	"golang.org/x/sync/errgroup"
)

// region: poll
func viaWaitGroup(ctx context.Context, vans []string) error {
	pollCtx, cancel := context.WithCancel(ctx)
	defer cancel()

	var wg sync.WaitGroup
	for _, v := range vans {
		wg.Go(func() { poll(pollCtx, v) })
	}
	wg.Wait()
	return pollCtx.Err()
}

func viaGroup(ctx context.Context, vans []string) error {
	g, pollCtx := errgroup.WithContext(ctx)
	for _, v := range vans {
		g.Go(func() error { return poll(pollCtx, v) })
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return pollCtx.Err()
}

func main() {
	ctx, vans := context.Background(), []string{"van 1", "van 2"}
	fmt.Println(viaWaitGroup(ctx, vans), "/", viaGroup(ctx, vans))
}

// endregion

func poll(ctx context.Context, _ string) error { return ctx.Err() }
