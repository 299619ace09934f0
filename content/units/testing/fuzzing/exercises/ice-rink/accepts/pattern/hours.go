// Package rink reads the opening hours of an ice rink.
package rink

import (
	"fmt"
	"regexp"
	"strconv"
)

// Hours is from when to when a rink is open, in minutes of the day.
type Hours struct{ From, To int }

var pattern = regexp.MustCompile(`^(\d\d?):([0-5]\d)-(\d\d?):([0-5]\d)$`)

// Parse reads hours such as "9:00-17:30". The first time is before the
// second, and the second is 24:00 at the latest. Hours have one digit or two,
// minutes have two. Of anything else Parse returns an error.
func Parse(s string) (Hours, error) {
	m := pattern.FindStringSubmatch(s)
	if m == nil {
		return Hours{}, fmt.Errorf("%q are no opening hours", s)
	}
	from, to := minutes(m[1], m[2]), minutes(m[3], m[4])
	if from >= to || to > 24*60 {
		return Hours{}, fmt.Errorf("%q are no opening hours", s)
	}
	return Hours{from, to}, nil
}

// minutes takes digits only.
func minutes(hour, minute string) int {
	h, _ := strconv.Atoi(hour)
	m, _ := strconv.Atoi(minute)
	return h*60 + m
}
