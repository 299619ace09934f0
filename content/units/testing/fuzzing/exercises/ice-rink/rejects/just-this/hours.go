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
	parts := strings.Split(s, "-")
	if len(parts) < 2 || parts[1] == "" {
		return Hours{}, fmt.Errorf("%q are no opening hours", s)
	}
	from, errFrom := minutes(parts[0])
	to, errTo := minutes(parts[1])
	if errFrom != nil || errTo != nil || from >= to || to > 24*60 {
		return Hours{}, fmt.Errorf("%q are no opening hours", s)
	}
	return Hours{from, to}, nil
}

func minutes(s string) (int, error) {
	colon := strings.Index(s, ":")
	hour, err := strconv.Atoi(s[:colon])
	if err != nil {
		return 0, err
	}
	minute, err := strconv.Atoi(s[colon+1:])
	if err != nil || minute > 59 {
		return 0, fmt.Errorf("%q is no time of day", s)
	}
	return hour*60 + minute, nil
}
