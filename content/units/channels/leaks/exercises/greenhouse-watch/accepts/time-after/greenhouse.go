package greenhouse

import (
	"sync"
	"time"
)

// Watch reads the humidity at every interval, until stop is called. Whoever
// calls stop may do so more than once, and read may call it too.
func Watch(every time.Duration, read func()) (stop func()) {
	var once sync.Once
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-time.After(every):
				read()
			case <-done:
				return
			}
		}
	}()
	return func() {
		once.Do(func() { close(done) })
	}
}
