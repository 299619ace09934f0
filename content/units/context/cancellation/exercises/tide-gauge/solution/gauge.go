// Package gauge reads the level of the water for a map.
package gauge

import (
	"context"
	"fmt"
	"time"
)

// Gauge measures the level in centimetres. Level returns an error at once when ctx has ended.
type Gauge interface {
	Level(ctx context.Context) (int, error)
}

// region: watch
// Watch sends a level every half minute until ctx ends.
func Watch(ctx context.Context, g Gauge, levels chan<- int) error {
	for {
		cm, err := g.Level(ctx)
		if err != nil {
			return fmt.Errorf("read gauge: %w", err)
		}
		select {
		case levels <- cm:
		case <-ctx.Done():
			return ctx.Err()
		}
		select {
		case <-time.After(30 * time.Second):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// endregion
