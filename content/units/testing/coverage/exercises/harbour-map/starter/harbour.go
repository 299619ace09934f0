// Package harbour finds berths.
package harbour

import "fmt"

// region: harbour
// Fee is what a night costs.
func Fee(metres int) int {
	cents := 400 * metres
	return cents
}

// Berth finds a free berth, and says how to get there.
func Berth(free map[int]string, metres int) (string, error) {
	if metres <= 0 {
		return "", fmt.Errorf("a ship of %d m", metres)
	}
	best := 0
	for length := range free {
		if length < metres {
			continue
		}
		if best == 0 || length < best {
			best = length
		}
	}
	return free[best], nil
}

// endregion
