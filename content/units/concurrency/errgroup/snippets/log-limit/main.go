package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: ship
func ship(ctx context.Context, files []string) error {
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(2)
	for _, f := range files {
		g.Go(func() error {
			if err := gctx.Err(); err != nil {
				return err
			}
			return upload(gctx, f)
		})
	}
	return g.Wait()
}

// endregion

var now, most atomic.Int32

func upload(context.Context, string) error {
	n := now.Add(1)
	for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
	}
	time.Sleep(150 * time.Millisecond)
	now.Add(-1)
	return nil
}

func main() {
	err := ship(context.Background(), []string{"a.log", "b.log", "c.log", "d.log", "e.log"})
	fmt.Println("error:", err)
	fmt.Println("most uploads at once:", most.Load())
}
