package pilot

import (
	"context"
	"time"
)

// Ship waits for a berth.
type Ship string

// Relay sends each ship to a berth, and pauses after each. It returns nil
// once ships is closed and all of them have been sent, and the error of ctx
// as soon as ctx ends, wherever it waits then.
func Relay(ctx context.Context, ships <-chan Ship, berths chan<- Ship, pause time.Duration) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case ship, ok := <-ships:
			if !ok {
				return nil
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case berths <- ship:
			}
			if err := sleep(ctx, pause); err != nil {
				return err
			}
		}
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
