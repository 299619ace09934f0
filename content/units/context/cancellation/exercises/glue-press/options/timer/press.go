// Package press holds two boards together while their glue cures.
package press

import (
	"context"
	"time"
)

// region: hold
// hold returns nil after d, or the error of ctx as soon as that ends.
func hold(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	stop := context.AfterFunc(ctx, func() { timer.Stop() })
	defer stop()
	<-timer.C
	return ctx.Err()
}

// endregion

// Hold is hold, for the tests.
func Hold(ctx context.Context, d time.Duration) error { return hold(ctx, d) }
