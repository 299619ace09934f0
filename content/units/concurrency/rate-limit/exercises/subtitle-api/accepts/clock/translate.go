// Package translate asks a translation service.
package translate

import (
	"context"
	"sync"
	"time"
)

// A Client asks a service that takes a call every 200 ms, no sooner, and
// works on three calls at once, no more.
type Client struct {
	slots chan struct{}
	mu    sync.Mutex
	next  time.Time // when the next call may start
	call  func(ctx context.Context, line string) (string, error)
}

// New returns a Client that makes its calls by call.
func New(call func(ctx context.Context, line string) (string, error)) *Client {
	return &Client{slots: make(chan struct{}, 3), call: call}
}

// Translate waits until the service takes one more call, and makes it. A
// cancel of ctx ends the wait: then it returns an error that wraps
// context.Canceled.
func (c *Client) Translate(ctx context.Context, line string) (string, error) {
	select {
	case c.slots <- struct{}{}:
	case <-ctx.Done():
		return "", ctx.Err()
	}
	defer func() { <-c.slots }()
	for {
		c.mu.Lock()
		delay := time.Until(c.next)
		if delay <= 0 {
			c.next = time.Now().Add(200 * time.Millisecond)
			c.mu.Unlock()
			return c.call(ctx, line)
		}
		c.mu.Unlock()
		select {
		case <-time.After(delay):
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}
