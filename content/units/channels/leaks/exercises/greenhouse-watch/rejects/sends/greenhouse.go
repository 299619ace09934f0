package greenhouse

import "time"

// Watch reads the humidity at every interval, until stop is called. Whoever
// calls stop may do so more than once, and read may call it too.
func Watch(every time.Duration, read func()) (stop func()) {
	t := time.NewTicker(every)
	done := make(chan struct{})
	go func() {
		defer t.Stop()
		for {
			select {
			case <-t.C:
				read()
			case <-done:
				return
			}
		}
	}()
	return func() { done <- struct{}{} }
}
