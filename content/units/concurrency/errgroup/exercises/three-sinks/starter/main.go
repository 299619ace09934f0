package main

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// region: ship
var ended atomic.Int32

func ship(ctx context.Context, sink string) error {
	defer ended.Add(1)
	if sink == "disk" {
		return errors.New("disk full")
	}
	<-ctx.Done() // a slow sink: it ends only when it is cancelled
	return ctx.Err()
}

func main() {
	g, gctx := errgroup.WithContext(context.Background())
	for _, sink := range []string{"kafka", "disk", "s3"} {
		g.Go(func() error { return ship(gctx, sink) })
	}
	err := g.Wait()
	fmt.Println(err, ended.Load())
}

// endregion
