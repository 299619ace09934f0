package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

// region: book
func book(ctx context.Context) error {
	var g errgroup.Group
	g.Go(func() error { return reserveHotel(ctx) })
	g.Go(func() error { return reserveFlight(ctx) })
	return g.Wait()
}

func reserveHotel(context.Context) error {
	time.Sleep(20 * time.Millisecond)
	return errors.New("no rooms")
}

func reserveFlight(ctx context.Context) error {
	select {
	case <-time.After(2 * time.Second):
		fmt.Println("flight: reserved")
		return nil
	case <-ctx.Done():
		fmt.Println("flight: cancelled")
		return ctx.Err()
	}
}

// endregion

func main() {
	fmt.Println("error:", book(context.Background()))
}
