package tide

import (
	"cmp"
	"math"
)

// Highest returns the highest of the readings. A reading that is NaN does
// not count. ok is false if no other reading is there. The readings stay as
// they are.
func Highest[T cmp.Ordered](readings []T) (highest T, ok bool) {
	for _, r := range readings {
		f, isFloat := any(r).(float64)
		if isFloat && math.IsNaN(f) {
			continue
		}
		if !ok || r > highest {
			highest, ok = r, true
		}
	}
	return highest, ok
}
