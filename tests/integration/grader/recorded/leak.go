package main

import (
	"context"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	first(ctx)
	time.Sleep(250 * time.Millisecond)
}

func first(ctx context.Context) (int, error) {
	found := make(chan int)
	go func() {
		time.Sleep(200 * time.Millisecond)
		found <- 42
	}()
	select {
	case n := <-found:
		return n, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}
