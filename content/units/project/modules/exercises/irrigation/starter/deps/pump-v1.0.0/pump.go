// Package pump is a dependency.
package pump

import (
	"example.com/hose"
	"example.com/valve"
)

// On is true.
const On = hose.On && valve.On
