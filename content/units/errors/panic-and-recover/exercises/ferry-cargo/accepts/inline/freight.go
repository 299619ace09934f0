package freight

import (
	"fmt"
	"strconv"
	"strings"
)

// Quote adds up the freight of a manifest in cents. A line is
// "class,tonnes", with whole tonnes, 1 or more. Any other line gives an
// error that names its number, from 1, and wraps that of strconv where
// there is one. perTonne is our own table of prices: if it panics, that is
// a bug, and Quote panics with the same value.
func Quote(manifest []string, perTonne func(class string) int) (int, error) {
	cents := 0
	for i, line := range manifest {
		class, text, ok := strings.Cut(line, ",")
		if !ok {
			return 0, fmt.Errorf("line %d is not class,tonnes", i+1)
		}
		tonnes, err := strconv.Atoi(text)
		if err == nil && tonnes < 1 {
			err = fmt.Errorf("%d tonnes", tonnes)
		}
		if err != nil {
			return 0, fmt.Errorf("line %d: tonnes: %w", i+1, err)
		}
		cents += tonnes * perTonne(class)
	}
	return cents, nil
}
