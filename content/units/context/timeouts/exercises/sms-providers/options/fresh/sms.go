// Package sms sends a message through the first provider that takes it.
package sms

import (
	"context"
	"errors"
	"time"
)

// Provider sends a message, or fails when ctx ends.
type Provider func(ctx context.Context, msg string) error

// ErrNoProvider says that no provider took the message.
var ErrNoProvider = errors.New("no provider took the message")

// Send tries the providers in turn. ctx has a deadline.
func Send(ctx context.Context, providers []Provider, msg string) error {
	// region: send
	for _, send := range providers {
		tryCtx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		err := send(tryCtx, msg)
		cancel()
		if err == nil {
			return nil
		}
	}
	// endregion
	return ErrNoProvider
}
