// Package quote asks for prices.
package quote

import (
	"context"
	"time"
)

// region: ask

// Ask waits for a second at most.
func Ask(ctx context.Context) error {
	ctx, _ = context.WithTimeout(ctx, time.Second)
	return ctx.Err()
}

// endregion
