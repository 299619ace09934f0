package tide

import (
	"cmp"
	"fmt"
)

// Highest returns the highest of the readings. A reading that is NaN does
// not count. ok is false if no other reading is there. The readings stay as
// they are.
func Highest[T cmp.Ordered](readings []T) (highest T, ok bool) {
	for _, r := range readings {
		isNaN := fmt.Sprint(r) == "NaN"
		if !isNaN && (!ok || r > highest) {
			highest, ok = r, true
		}
	}
	return highest, ok
}
