// Package flow knows the weir.
package flow

// Rate is in litres a second.
func Rate(seed int) int { return 900 + seed }
