// Package rink reads the opening hours of an ice rink.
package rink

import (
	"fmt"
	"strconv"
	"strings"
)

// Hours is from when to when a rink is open, in minutes of the day.
type Hours struct{ From, To int }

// Parse reads hours such as "9:00-17:30". The first time is before the
// second, and the second is 24:00 at the latest. Hours have one digit or two,
// minutes have two. Of anything else Parse returns an error.
func Parse(s string) (Hours, error) {
	first, second, ok := strings.Cut(s, "-")
	from, errFrom := minutes(first)
	to, errTo := minutes(second)
	if !ok || errFrom != nil || errTo != nil || from >= to || to > 24*60 {
		return Hours{}, fmt.Errorf("%q are no opening hours", s)
	}
	return Hours{from, to}, nil
}

func minutes(s string) (int, error) {
	hour, minute, ok := strings.Cut(s, ":")
	h, errHour := number(hour, 1, 2)
	m, errMinute := number(minute, 2, 2)
	if !ok || errHour != nil || errMinute != nil || m > 59 || h > 23 {
		return 0, fmt.Errorf("%q is no time of day", s)
	}
	return h*60 + m, nil
}

// number reads a number of so many digits.
func number(s string, least, most int) (int, error) {
	if len(s) < least || len(s) > most || strings.Trim(s, "0123456789") != "" {
		return 0, fmt.Errorf("%q is no number of %d to %d digits", s, least, most)
	}
	return strconv.Atoi(s)
}
