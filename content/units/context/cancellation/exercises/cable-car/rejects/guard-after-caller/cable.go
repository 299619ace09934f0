package cable

import (
	"context"
	"errors"
	"sync"
)

// Ride runs drive, and beside it the guards. A guard returns an error when
// the car has to stop, or nil once its ctx has ended. drive returns nil when
// the car has arrived, and an error of its ctx once that has ended.
//
// Ride returns nil for a car that has arrived. If a guard stopped it, it
// returns the error of the first one that did; if the caller did, the cause
// of ctx; if drive failed by itself, the error of drive. When Ride returns,
// all guards have returned.
func Ride(ctx context.Context, drive func(context.Context) error, guards ...func(context.Context) error) error {
	inner, stop := context.WithCancel(ctx)
	var wg sync.WaitGroup
	var first error
	var once sync.Once
	for _, guard := range guards {
		wg.Go(func() {
			if err := guard(inner); err != nil {
				once.Do(func() { first = err })
				stop()
			}
		})
	}
	err := drive(inner)
	ended := inner.Err() != nil
	stop()
	wg.Wait()
	switch {
	case err == nil:
		return nil
	case !ended || !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded):
		return err
	case first != nil:
		return first
	}
	return context.Cause(ctx)
}
