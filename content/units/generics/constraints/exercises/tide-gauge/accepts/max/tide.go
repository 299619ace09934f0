package tide

import (
	"cmp"
	"slices"
)

// Highest returns the highest of the readings. A reading that is NaN does
// not count. ok is false if no other reading is there. The readings stay as
// they are.
func Highest[T cmp.Ordered](readings []T) (highest T, ok bool) {
	counted := slices.DeleteFunc(slices.Clone(readings), func(r T) bool {
		return r != r
	})
	if len(counted) == 0 {
		return highest, false
	}
	return slices.Max(counted), true
}
