// Command price keeps time for the cache when the live price is slow.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func livePrice(ctx context.Context, _ string) (int, error) {
	<-ctx.Done() // the price service hangs
	return 0, fmt.Errorf("live price: %w", ctx.Err())
}

func cachedPrice(ctx context.Context, _ string) (int, error) {
	select {
	case <-time.After(20 * time.Millisecond):
		return 1299, nil
	case <-ctx.Done():
		return 0, fmt.Errorf("cached price: %w", ctx.Err())
	}
}

// region: price
const forCache = time.Second

func price(ctx context.Context, sku string) (int, error) {
	limit := 5 * time.Second
	if deadline, ok := ctx.Deadline(); ok {
		limit = min(limit, time.Until(deadline)-forCache)
	}
	liveCtx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()

	cents, err := livePrice(liveCtx, sku)
	if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		return cachedPrice(ctx, sku)
	}
	return cents, err
}

// endregion

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 1500*time.Millisecond)
	defer cancel()
	fmt.Println(price(ctx, "A-17"))
}
