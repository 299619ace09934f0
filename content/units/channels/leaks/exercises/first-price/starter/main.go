// Command price asks three exchanges at once and takes the first answer.
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

type Price struct{ Cents int }

// Exchange answers after a fixed time.
type Exchange struct{ delay time.Duration }

func (e Exchange) Price(ctx context.Context) Price {
	time.Sleep(e.delay)
	return Price{Cents: 10150}
}

// region: program
// firstPrice returns the first answer of several exchanges.
func firstPrice(ctx context.Context, exs []Exchange) (Price, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()

	prices := make(chan Price)
	for _, ex := range exs {
		go func() {
			prices <- ex.Price(ctx)
		}()
	}

	select {
	case p := <-prices:
		return p, nil
	case <-ctx.Done():
		return Price{}, ctx.Err()
	}
}

// endregion

func main() {
	exs := []Exchange{{20 * time.Millisecond}, {40 * time.Millisecond}, {60 * time.Millisecond}}
	if _, err := firstPrice(context.Background(), exs); err != nil {
		fmt.Println(err)
	}
	time.Sleep(200 * time.Millisecond)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}
