package greenhouse

import (
	"context"
	"time"
)

// Watch reads the humidity at every interval, until stop is called. Whoever
// calls stop may do so more than once, and read may call it too.
func Watch(every time.Duration, read func()) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		t := time.NewTicker(every)
		defer t.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-t.C:
				if ctx.Err() == nil {
					read()
				}
			}
		}
	}()
	return cancel
}
