// Package stars compares a photograph with a catalogue of stars.
package stars

import (
	"context"
)

// region: ended
func ended(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	default:
		return nil
	}
}

// endregion

// Ended is ended, for the tests.
func Ended(ctx context.Context) error { return ended(ctx) }
