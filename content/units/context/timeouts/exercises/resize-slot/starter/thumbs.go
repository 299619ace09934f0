// Package thumbs makes thumbnails, a few at a time.
package thumbs

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/semaphore"
)

// Photo is what a thumbnail is made of.
type Photo []byte

// Maker makes thumbnails.
type Maker struct {
	Slots  *semaphore.Weighted
	Resize func(context.Context, Photo) error
}

// region: make
func (m *Maker) Make(ctx context.Context, p Photo) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()

	if err := m.Slots.Acquire(ctx, 1); err != nil {
		return fmt.Errorf("wait for a slot: %w", err)
	}
	defer m.Slots.Release(1)

	if err := m.Resize(ctx, p); err != nil { // returns early when ctx ends
		return fmt.Errorf("resize: %w", err)
	}
	return nil
}

// endregion
