// Package press holds two boards together while their glue cures.
package press

import (
	"context"
	"time"
)

// region: hold
// hold returns nil after d, or the error of ctx as soon as that ends.
func hold(ctx context.Context, d time.Duration) error {
	held, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	<-held.Done()
	return ctx.Err()
}

// endregion

// Hold is hold, for the tests.
func Hold(ctx context.Context, d time.Duration) error { return hold(ctx, d) }
