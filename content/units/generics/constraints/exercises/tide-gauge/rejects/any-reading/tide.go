package tide

import "cmp"

// Highest returns the highest of the readings. A reading that is NaN does
// not count. ok is false if no other reading is there. The readings stay as
// they are.
func Highest[T cmp.Ordered](readings []T) (highest T, ok bool) {
	for _, r := range readings {
		ok = true
		if r > highest {
			highest = r
		}
	}
	return highest, ok
}
