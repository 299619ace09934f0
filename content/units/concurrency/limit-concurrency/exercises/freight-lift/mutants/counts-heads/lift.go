// Package lift bounds the load of a freight lift.
package lift

import (
	"context"
	"fmt"

	"golang.org/x/sync/semaphore"
)

// A Lift carries up to its limit of kilos at once.
type Lift struct{ load *semaphore.Weighted }

// New returns a Lift for up to limit kilos.
func New(limit int64) *Lift { return &Lift{semaphore.NewWeighted(limit)} }

// Carry runs ride when there is room for kilos, and returns its error. If ctx
// ends before, it returns the error of ctx, wrapped, and does not run ride.
func (l *Lift) Carry(ctx context.Context, kilos int64, ride func() error) error {
	if err := l.load.Acquire(ctx, 1); err != nil {
		return fmt.Errorf("%d kg wait: %w", kilos, err)
	}
	defer l.load.Release(1)
	return ride()
}
