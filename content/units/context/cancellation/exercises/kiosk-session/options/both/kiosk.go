// Package kiosk keeps one session for each card.
package kiosk

import (
	"context"
	"errors"
	"fmt"
)

// ErrReplaced ends a session whose card has been put in elsewhere.
var ErrReplaced = errors.New("session was replaced")

// region: reason
func reason(ctx context.Context) error {
	return fmt.Errorf("%w: %w", ctx.Err(), context.Cause(ctx))
}

// endregion

// Reason is reason, for the tests.
func Reason(ctx context.Context) error { return reason(ctx) }
