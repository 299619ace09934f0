package tide

import (
	"cmp"
	"slices"
)

// Highest returns the highest of the readings. A reading that is NaN does
// not count. ok is false if no other reading is there. The readings stay as
// they are.
func Highest[T cmp.Ordered](readings []T) (highest T, ok bool) {
	if len(readings) == 0 {
		return highest, false
	}
	top := slices.MaxFunc(readings, cmp.Compare[T])
	if top == top {
		return top, true
	}
	return highest, false
}
