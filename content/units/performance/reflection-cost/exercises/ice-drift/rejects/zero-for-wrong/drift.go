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
	first, rest, ok := strings.Cut(line, ";")
	second, third, ok2 := strings.Cut(rest, ";")
	if !ok || !ok2 {
		return Fix{}, fmt.Errorf("line %q: not three fields", line)
	}
	tracker, _ := strconv.ParseUint(first, 10, 16)
	seconds, _ := strconv.Atoi(second)
	tenths, _ := strconv.Atoi(third)
	return Fix{Tracker(tracker), seconds, Tenths(tenths)}, nil
}
