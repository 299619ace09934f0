// Package quote asks for prices.
package quote

import (
	"context"
	"time"
)

// region: ask

// Ask waits for a second at most.
func Ask(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	return ctx.Err()
}

// endregion
