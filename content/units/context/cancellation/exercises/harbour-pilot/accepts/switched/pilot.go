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
	var out chan<- Ship
	var over <-chan time.Time
	in := ships
	var ship Ship
	for {
		select {
		case next, ok := <-in:
			if !ok {
				return nil
			}
			ship, in, out = next, nil, berths
		case out <- ship:
			out, over = nil, time.After(pause)
		case <-over:
			over, in = nil, ships
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
