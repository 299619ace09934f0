package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

func fetch(ctx context.Context, name string, takes time.Duration) error {
	select {
	case <-time.After(takes):
		if name == "broken" {
			return errors.New("broken")
		}
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	g, ctx := errgroup.WithContext(context.Background())
	g.Go(func() error { return fetch(ctx, "slow", time.Second) })
	g.Go(func() error { return fetch(ctx, "broken", 30*time.Millisecond) })
	fmt.Println(g.Wait())
}
