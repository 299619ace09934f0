// Package translate asks a translation service.
package translate

import (
	"context"
	"fmt"

	"golang.org/x/time/rate"
)

// A Client asks a service that takes a call every 200 ms, no sooner, and
// works on three calls at once, no more.
type Client struct {
	slots chan struct{}
	rate  *rate.Limiter
	call  func(ctx context.Context, line string) (string, error)
}

// New returns a Client that makes its calls by call.
func New(call func(ctx context.Context, line string) (string, error)) *Client {
	return &Client{make(chan struct{}, 3), rate.NewLimiter(5, 1), call}
}

// Translate waits until the service takes one more call, and makes it. A
// cancel of ctx ends the wait: then it returns an error that wraps
// context.Canceled.
func (c *Client) Translate(ctx context.Context, line string) (string, error) {
	select {
	case c.slots <- struct{}{}:
		defer func() { <-c.slots }()
	case <-ctx.Done():
		return "", fmt.Errorf("translate: %w", ctx.Err())
	}
	if err := c.rate.Wait(ctx); err != nil {
		return "", fmt.Errorf("translate: %w", err)
	}
	return c.call(ctx, line)
}
