// Package kiosk keeps one session for each card.
package kiosk

import (
	"context"
	"errors"
)

// ErrReplaced ends a session whose card has been put in elsewhere.
var ErrReplaced = errors.New("session was replaced")

// region: reason
func reason(ctx context.Context) error {
	if err := context.Cause(ctx); err != nil {
		return err
	}
	return ctx.Err()
}

// endregion

// Reason is reason, for the tests.
func Reason(ctx context.Context) error { return reason(ctx) }
