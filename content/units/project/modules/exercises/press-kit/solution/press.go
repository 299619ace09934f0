// Package press makes press kits.
package press

import (
	"example.com/crop"
	"example.com/ink"
)

// Ready says whether it is done.
func Ready() bool { return ink.On && crop.On }
