// Package gauge reads a rain gauge.
package gauge

import "errors"

// ErrGone is returned when the gauge will send no more.
var ErrGone = errors.New("gauge: gone")

// region: next
// Next waits for the next reading in mm.
func Next(readings <-chan int) (int, error) {
	mm, ok := <-readings
	if !ok {
		return 0, ErrGone
	}
	return mm, nil
}

// endregion
