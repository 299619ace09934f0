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
	var wg sync.WaitGroup
	defer wg.Wait()
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	for _, guard := range guards {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := guard(ctx); err != nil {
				stop(err)
			}
		}()
	}
	err := drive(ctx)
	if err == nil {
		return nil
	}
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}
