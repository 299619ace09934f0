// Package uplink sends what a buoy has measured.
package uplink

import (
	"context"
	"time"
)

// Send calls try until it succeeds, four times at most, and returns its last
// error. It waits one second after the first failure and twice as long after
// each further one, but not after the last. If ctx ends in a wait, Send
// returns the error of ctx at once.
func Send(ctx context.Context, try func() error) error {
	wait := time.Second
	for n := 1; ; n++ {
		err := try()
		if err == nil || n == 4 {
			return err
		}
		time.Sleep(wait)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		wait *= 2
	}
}
