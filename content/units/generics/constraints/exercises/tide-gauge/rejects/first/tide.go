package tide

import "cmp"

// Highest returns the highest of the readings. A reading that is NaN does
// not count. ok is false if no other reading is there. The readings stay as
// they are.
func Highest[T cmp.Ordered](readings []T) (highest T, ok bool) {
	if len(readings) == 0 {
		return highest, false
	}
	highest = readings[0]
	for _, r := range readings[1:] {
		if r > highest {
			highest = r
		}
	}
	return highest, true
}
