// Package feed answers requests of subscribers.
package feed

import (
	"context"
	"time"

	"golang.org/x/time/rate"
)

// region: feed
type Subscriber struct {
	limiter *rate.Limiter
	since   time.Time
}

func New() *Subscriber {
	return &Subscriber{
		limiter: rate.NewLimiter(rate.Every(time.Minute/100), 20),
		since:   time.Now(),
	}
}

// Status says how a request of this subscriber is answered.
func (s *Subscriber) Status(ctx context.Context) int {
	if !s.limiter.Allow() {
		return 429
	}
	return 200
}

// endregion
