// Package doors counts who came through a door.
package doors

import "slices"

// Between counts the times from from up to, not including, to. The times are
// sorted.
func Between(times []int, from, to int) int {
	low, _ := slices.BinarySearch(times, from)
	high, _ := slices.BinarySearch(times, to)
	return max(0, high-low)
}
