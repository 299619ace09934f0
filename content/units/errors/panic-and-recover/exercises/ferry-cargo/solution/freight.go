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
		class, tonnes, err := parse(i+1, line)
		if err != nil {
			return 0, err
		}
		cents += tonnes * perTonne(class)
	}
	return cents, nil
}

func parse(number int, line string) (class string, tonnes int, err error) {
	class, text, ok := strings.Cut(line, ",")
	if !ok {
		return "", 0, fmt.Errorf("line %d: no comma", number)
	}
	tonnes, err = strconv.Atoi(text)
	if err != nil {
		return "", 0, fmt.Errorf("line %d: %w", number, err)
	}
	if tonnes < 1 {
		return "", 0, fmt.Errorf("line %d: %d tonnes", number, tonnes)
	}
	return class, tonnes, nil
}
