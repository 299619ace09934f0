// Command refunds works by day, and not by night.
package main

import (
	"context"
	"fmt"
)

type limitKey struct{}

// region: hidden
// Refund pays back up to the shop's limit. By day a middleware sets it.
func Refund(ctx context.Context, cents int) error {
	limit, _ := ctx.Value(limitKey{}).(int)
	if cents > limit {
		return fmt.Errorf("refund %d: limit is %d", cents, limit)
	}
	return nil
}

func nightly(ctx context.Context) error {
	return Refund(ctx, 500)
}

// endregion

func main() { fmt.Println(nightly(context.Background())) }
