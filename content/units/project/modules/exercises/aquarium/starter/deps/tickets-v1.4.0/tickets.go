// Package tickets is a dependency.
package tickets

import (
	"example.com/clock"
	"example.com/mail"
)

// Open says whether one may enter.
func Open() bool { return clock.Is && mail.Is }
