// Package drift reads what trackers on icebergs send.
package drift

import (
	"errors"
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
	first, rest, _ := strings.Cut(line, ";")
	second, third, _ := strings.Cut(rest, ";")
	tracker, err1 := strconv.ParseUint(first, 10, 16)
	seconds, err2 := strconv.Atoi(second)
	tenths, err3 := strconv.ParseInt(third, 10, 16)
	if err := errors.Join(err1, err2, err3); err != nil {
		return Fix{}, fmt.Errorf("line %q: %w", line, err)
	}
	return Fix{Tracker(tracker), seconds, Tenths(tenths)}, nil
}
