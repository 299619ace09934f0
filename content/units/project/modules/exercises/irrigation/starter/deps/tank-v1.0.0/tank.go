// Package tank is a dependency.
package tank

import (
	"example.com/hose"
	"example.com/valve"
)

// On is true.
const On = hose.On && valve.On
