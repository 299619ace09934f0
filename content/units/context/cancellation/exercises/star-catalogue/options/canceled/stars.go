// Package stars compares a photograph with a catalogue of stars.
package stars

import (
	"context"
	"errors"
)

// region: ended
func ended(ctx context.Context) error {
	if err := ctx.Err(); errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// endregion

// Ended is ended, for the tests.
func Ended(ctx context.Context) error { return ended(ctx) }
