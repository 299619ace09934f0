// Package translate asks a translation service.
package translate

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/semaphore"
	"golang.org/x/time/rate"
)

// A Client asks a service that takes a call every 200 ms, no sooner, and
// works on three calls at once, no more.
type Client struct {
	slots *semaphore.Weighted
	call  func(ctx context.Context, line string) (string, error)
}

// New returns a Client that makes its calls by call.
func New(call func(ctx context.Context, line string) (string, error)) *Client {
	return &Client{semaphore.NewWeighted(3), call}
}

// Translate waits until the service takes one more call, and makes it. A
// cancel of ctx ends the wait: then it returns an error that wraps
// context.Canceled.
func (c *Client) Translate(ctx context.Context, line string) (string, error) {
	if err := c.slots.Acquire(ctx, 1); err != nil {
		return "", fmt.Errorf("translate: %w", err)
	}
	defer c.slots.Release(1)
	limiter := rate.NewLimiter(rate.Every(200*time.Millisecond), 1)
	if err := limiter.Wait(ctx); err != nil {
		return "", fmt.Errorf("translate: %w", err)
	}
	return c.call(ctx, line)
}
