package greenhouse

import (
	"sync/atomic"
	"time"
)

// Watch reads the humidity at every interval, until stop is called. Whoever
// calls stop may do so more than once, and read may call it too.
func Watch(every time.Duration, read func()) (stop func()) {
	t := time.NewTicker(every)
	var stopped atomic.Bool
	go func() {
		defer t.Stop()
		for range t.C {
			if stopped.Load() {
				return
			}
			read()
		}
	}()
	return func() { stopped.Store(true) }
}
