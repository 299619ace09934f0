// Package drift reads what trackers on icebergs send.
package drift

import (
	"errors"
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
func Parse(line string) (f Fix, err error) {
	next := func(last bool) int {
		field, rest, more := strings.Cut(line, ";")
		if more == last {
			err = errors.New("not three fields")
		}
		n, e := strconv.ParseInt(field, 10, 64)
		if e != nil {
			err = e
		}
		line = rest
		return int(n)
	}
	tracker := next(false)
	f.Seconds = next(false)
	f.Tenths = Tenths(next(true))
	if f.Tracker = Tracker(tracker); int(f.Tracker) != tracker {
		err = errors.New("there is no such tracker")
	}
	return f, err
}
