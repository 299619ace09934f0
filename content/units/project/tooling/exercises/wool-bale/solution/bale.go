package bales

import (
	"fmt"
	"strconv"
	"strings"
)

// region: heaviest
// Heaviest finds the weight of the heaviest bale on a list with lines such
// as "bale 38" and "sheep 12".
func Heaviest(list string) (int, error) {
	top := 0
	for line := range strings.SplitSeq(list, "\n") {
		text, ok := strings.CutPrefix(line, "bale ")
		if !ok {
			continue
		}
		kilograms, err := strconv.Atoi(text)
		if err != nil {
			return 0, fmt.Errorf("%q: %w", line, err)
		}
		top = max(top, kilograms)
	}
	return top, nil
}

// endregion
