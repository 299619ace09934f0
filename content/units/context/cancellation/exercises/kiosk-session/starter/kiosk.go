// Package kiosk keeps one session for each card.
package kiosk

import (
	"context"
	"errors"
)

// region: open
// ErrReplaced ends a session whose card has been put in elsewhere.
var ErrReplaced = errors.New("session was replaced")

// Open starts a session for a card, and ends an earlier one.
func (k *Kiosk) Open(ctx context.Context, card string) context.Context {
	if stop, ok := k.sessions[card]; ok {
		stop(ErrReplaced)
	}
	ctx, stop := context.WithCancelCause(ctx)
	k.sessions[card] = stop // Close calls stop(nil)
	return ctx
}

// endregion

// Kiosk knows how to stop each session.
type Kiosk struct {
	sessions map[string]context.CancelCauseFunc
}
