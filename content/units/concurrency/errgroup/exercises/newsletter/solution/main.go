package main

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"
)

// region: send
func sendAll(ctx context.Context, readers []string) error {
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(1)
	for _, r := range readers {
		g.Go(func() error {
			if err := gctx.Err(); err != nil {
				return err
			}
			return send(gctx, r)
		})
	}
	return g.Wait()
}

func send(_ context.Context, reader string) error {
	if reader == "ben" {
		return errors.New("ben: mailbox full")
	}
	fmt.Println("sent to", reader)
	return nil
}

// endregion

func main() {
	fmt.Println("error:", sendAll(context.Background(), []string{"ana", "ben", "cleo", "dan"}))
}
