package vault

import (
	"context"
	"fmt"
)

// Store holds documents. Each call ends early when its ctx does, with the
// error of ctx.
type Store interface {
	Copy(ctx context.Context, from, to string) error
	Remove(ctx context.Context, name string) error
}

// Move copies a document to its new name and removes the old one.
func Move(ctx context.Context, s Store, from, to string) error {
	copied := s.Copy(ctx, from, to)
	if err := s.Remove(ctx, from); err != nil {
		return fmt.Errorf("remove %s: %w", from, err)
	}
	if copied != nil {
		return fmt.Errorf("copy %s: %w", from, copied)
	}
	return nil
}
