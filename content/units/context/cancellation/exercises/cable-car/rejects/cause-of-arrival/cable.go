package cable

import (
	"context"
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
	ctx, stop := context.WithCancelCause(ctx)
	var wg sync.WaitGroup
	for _, guard := range guards {
		wg.Go(func() {
			if err := guard(ctx); err != nil {
				stop(err)
			}
		})
	}
	err := drive(ctx)
	if ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	stop(nil)
	wg.Wait()
	return err
}
