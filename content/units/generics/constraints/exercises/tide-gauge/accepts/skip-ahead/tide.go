package tide

import (
	"cmp"
	"slices"
)

// Highest returns the highest of the readings. A reading that is NaN does
// not count. ok is false if no other reading is there. The readings stay as
// they are.
func Highest[T cmp.Ordered](readings []T) (highest T, ok bool) {
	start := slices.IndexFunc(readings, func(r T) bool { return r == r })
	if start < 0 {
		return highest, false
	}
	highest = readings[start]
	for _, r := range readings[start:] {
		if r > highest {
			highest = r
		}
	}
	return highest, true
}
