// Package feeding is a dependency.
package feeding

import (
	"example.com/clock"
	"example.com/mail"
)

// Now says whether somebody is hungry.
func Now() bool { return clock.Is && mail.Is }
