package bell

import (
	"slices"
	"time"
)

// Next returns the first of tides that is after now; a tide at now
// itself is not after it. If none is, Next returns the zero Time and
// false.
//
// The tides may stand in any order, and Next leaves them as they are.
func Next(tides []time.Time, now time.Time) (time.Time, bool) {
	slices.SortFunc(tides, time.Time.Compare)
	for _, tide := range tides {
		if tide.After(now) {
			return tide, true
		}
	}
	return time.Time{}, false
}
