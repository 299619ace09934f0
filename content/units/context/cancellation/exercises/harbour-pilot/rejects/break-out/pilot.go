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
		var ship Ship
		select {
		case next, ok := <-ships:
			if !ok {
				return nil
			}
			ship = next
		}
		select {
		case berths <- ship:
		case <-ctx.Done():
			break
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			break
		}
	}
}
