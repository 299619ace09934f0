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
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("move %s: %w", from, err)
	}
	if err := s.Copy(ctx, from, to); err != nil {
		return fmt.Errorf("move %s to %s: %w", from, to, err)
	}
	if err := s.Remove(ctx, from); err != nil {
		return fmt.Errorf("move %s to %s: %w", from, to, err)
	}
	return nil
}
