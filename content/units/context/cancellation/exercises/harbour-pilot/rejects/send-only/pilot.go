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
	for ship := range ships {
		if err := ctx.Err(); err != nil {
			return err
		}
		select {
		case berths <- ship:
		case <-ctx.Done():
			return ctx.Err()
		}
		time.Sleep(pause)
	}
	return nil
}
