// Package lift serves the calls of a lift.
package lift

import "time"

// Cabin is the lift itself.
type Cabin interface {
	GoTo(floor int)
	Refresh() // draws the display anew
}

// Run serves each call when it comes, and refreshes the display every ten
// seconds, until stop is closed.
func Run(calls <-chan int, stop <-chan struct{}, c Cabin) {
	last := time.Now()
	for {
		select {
		case floor := <-calls:
			c.GoTo(floor)
		case <-stop:
			return
		}
		if time.Since(last) >= 10*time.Second {
			c.Refresh()
			last = time.Now()
		}
	}
}
