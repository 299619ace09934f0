// Package clock reads and writes times of day.
package clock

import (
	"fmt"
	"strconv"
	"strings"
)

// region: clock
type Time struct{ Hour, Minute int }

// Parse reads times such as "7:05", "07:05" and "19.30".
func Parse(s string) (Time, error) {
	hour, minute, ok := strings.Cut(strings.Replace(s, ".", ":", 1), ":")
	h, errH := strconv.Atoi(hour)
	m, errM := strconv.Atoi(minute)
	if !ok || errH != nil || errM != nil || h < 0 || h > 23 || m < 0 || m > 59 {
		return Time{}, fmt.Errorf("%q is no time of day", s)
	}
	return Time{h, m}, nil
}

func (t Time) String() string {
	return fmt.Sprintf("%02d:%02d", t.Hour, t.Minute)
}

// endregion
