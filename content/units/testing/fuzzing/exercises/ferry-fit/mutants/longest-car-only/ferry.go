// Package ferry loads a ferry lane by lane.
package ferry

// Fit returns how many cars of the queue, from its front, fit into one lane
// of that length. Cars keep a metre between them, none before the first and
// none after the last. Lengths are in metres and greater than zero.
func Fit(queue []int, lane int) int {
	used := -1
	for n, car := range queue {
		if used += 1 + car; used > lane {
			return n
		}
	}
	return len(queue)
}

// Best returns the shortest length of lane into which the whole queue goes,
// in its order, with that many lanes of equal length. It returns 0 for an
// empty queue. There is at least one lane.
func Best(queue []int, lanes int) int {
	low, high := 0, len(queue)
	for _, car := range queue {
		low, high = max(low, car), high+car
	}
	if len(queue) == 0 {
		return 0
	}
	// The shortest that is enough lies in low to high.
	if lanes >= len(queue)-1 {
		return low
	}
	for low < high {
		middle := (low + high) / 2
		if enough(queue, middle, lanes) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// enough says whether the queue goes into the lanes; lane is as long as the
// longest car at least.
func enough(queue []int, lane, lanes int) bool {
	for range lanes {
		queue = queue[Fit(queue, lane):]
	}
	return len(queue) == 0
}
