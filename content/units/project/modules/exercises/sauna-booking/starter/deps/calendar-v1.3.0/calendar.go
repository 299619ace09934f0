// Package calendar is a dependency.
package calendar

import "example.com/zones"

// On is true.
const On = zones.On
