// Package drift reads what trackers on icebergs send.
package drift

import (
	"fmt"
	"strconv"
	"strings"
)

type (
	Tracker uint16
	Tenths  int // of a degree, may be negative
)

// Fix is where a tracker was.
type Fix struct {
	Tracker Tracker
	Seconds int
	Tenths  Tenths
}

// Parse reads a line of decimal numbers, such as "417;86400;-1203". Any other
// number of fields, a field that is no such number and a number that does not
// fit are errors.
func Parse(line string) (Fix, error) {
	i := strings.IndexByte(line, ';')
	j := strings.LastIndexByte(line, ';')
	if i == j {
		return Fix{}, fmt.Errorf("line %q: not three fields", line)
	}
	var numbers [3]int
	for k, field := range [3]string{line[:i], line[i+1 : j], line[j+1:]} {
		n, err := strconv.Atoi(field)
		if err != nil {
			return Fix{}, fmt.Errorf("line %q: %w", line, err)
		}
		numbers[k] = n
	}
	if numbers[0] < 0 || numbers[0] > 1<<16-1 {
		return Fix{}, fmt.Errorf("line %q: there is no such tracker", line)
	}
	return Fix{Tracker(numbers[0]), numbers[1], Tenths(numbers[2])}, nil
}
