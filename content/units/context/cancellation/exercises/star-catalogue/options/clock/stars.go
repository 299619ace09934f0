// Package stars compares a photograph with a catalogue of stars.
package stars

import (
	"context"
	"time"
)

// region: ended
func ended(ctx context.Context) error {
	deadline, ok := ctx.Deadline()
	if ok && time.Now().After(deadline) {
		return context.DeadlineExceeded
	}
	return nil
}

// endregion

// Ended is ended, for the tests.
func Ended(ctx context.Context) error { return ended(ctx) }
