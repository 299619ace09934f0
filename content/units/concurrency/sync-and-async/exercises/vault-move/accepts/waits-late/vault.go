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
	result := make(chan error, 1)
	go func() {
		if err := s.Copy(ctx, from, to); err != nil {
			result <- fmt.Errorf("copy %s: %w", from, err)
			return
		}
		if err := s.Remove(ctx, from); err != nil {
			result <- fmt.Errorf("remove %s: %w", from, err)
			return
		}
		result <- nil
	}()
	select {
	case err := <-result:
		return err
	case <-ctx.Done():
		return <-result // the store ends early
	}
}
