// Package pager forwards alerts to a pager service.
package pager

import (
	"context"
	"time"

	"golang.org/x/time/rate"
)

// Forward sends each alert, in order, as soon as limiter allows it. Others use the same limiter. It returns nil once all
// are sent. If ctx ends before, it returns an error at once, sends no more, and leaves to others the tokens that it did
// not use.
func Forward(ctx context.Context, alerts []string, limiter *rate.Limiter, send func(alert string)) error {
	for _, alert := range alerts {
		if err := ctx.Err(); err != nil {
			return err
		}
		for !limiter.Allow() {
			select {
			case <-time.After(50 * time.Millisecond):
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		send(alert)
	}
	return nil
}
