// Package drift reads what trackers on icebergs send.
package drift

import "fmt"

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
	var f Fix
	n, err := fmt.Sscanf(line, "%d;%d;%d",
		&f.Tracker, &f.Seconds, &f.Tenths)
	if err != nil || n != 3 {
		return Fix{}, fmt.Errorf("line %q: %w", line, err)
	}
	return f, nil
}
