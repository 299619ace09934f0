// Package heater is a dependency.
package heater

import "example.com/calendar/week"

// On is true.
const On = week.Days > 0
