// Package backup keeps copies of what is in a vault.
package backup

import (
	"context"
	"fmt"
)

// region: model
// Store keeps a copy under a name.
type Store interface {
	Put(ctx context.Context, name string, data []byte) error
}

// Save stores data in all stores. They may be of different types.
func Save(
	ctx context.Context, stores []Store, name string, data []byte,
) error {
	for _, s := range stores {
		if err := s.Put(ctx, name, data); err != nil {
			return fmt.Errorf("save %s: %w", name, err)
		}
	}
	return nil
}

// endregion
