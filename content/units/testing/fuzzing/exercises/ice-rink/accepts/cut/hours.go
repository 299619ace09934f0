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
	dash := strings.Index(s, "-")
	if dash < 0 {
		return Hours{}, fmt.Errorf("%q are no opening hours", s)
	}
	from, errFrom := minutes(s[:dash])
	to, errTo := minutes(s[dash+1:])
	if errFrom != nil || errTo != nil || from >= to || to > 24*60 {
		return Hours{}, fmt.Errorf("%q are no opening hours", s)
	}
	return Hours{from, to}, nil
}

func minutes(s string) (int, error) {
	if len(s) == 4 {
		s = "0" + s
	}
	if len(s) != 5 || s[2] != ':' {
		return 0, fmt.Errorf("%q is no time of day", s)
	}
	for i, c := range []byte(s) {
		if i != 2 && (c < '0' || c > '9') {
			return 0, fmt.Errorf("%q is no time of day", s)
		}
	}
	hour, _ := strconv.Atoi(s[:2])
	minute, _ := strconv.Atoi(s[3:])
	if minute > 59 {
		return 0, fmt.Errorf("%q is no time of day", s)
	}
	return hour*60 + minute, nil
}
