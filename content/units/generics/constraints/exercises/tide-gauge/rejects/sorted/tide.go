package tide

import (
	"cmp"
	"slices"
)

// Highest returns the highest of the readings. A reading that is NaN does
// not count. ok is false if no other reading is there. The readings stay as
// they are.
func Highest[T cmp.Ordered](readings []T) (highest T, ok bool) {
	sorted := slices.Clone(readings)
	slices.Sort(sorted)
	if len(sorted) == 0 {
		return highest, false
	}
	return sorted[len(sorted)-1], true
}
