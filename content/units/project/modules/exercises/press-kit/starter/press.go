// Package press makes press kits.
package press

// Ready says whether it is done.
func Ready() bool { return true }
