// Package recorder records what the sensors of an aircraft measure.
package recorder

import "time"

// Reading is what a sensor measured, and when.
type Reading struct {
	Value int
	At    time.Time
}

// Record writes the readings until they are closed, and returns how many it
// has dropped.
func Record(readings <-chan Reading, write func(Reading), room int) (dropped int) {
	// region: record
	queue := make(chan Reading, room)
	written := make(chan struct{})
	go func() {
		defer close(written)
		for r := range queue {
			write(r)
		}
	}()
	for r := range readings {
		select {
		case queue <- r:
		default:
			dropped++
		}
	}
	close(queue)
	<-written
	return dropped
	// endregion
}
