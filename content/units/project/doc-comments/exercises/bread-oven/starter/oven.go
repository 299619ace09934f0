// Package oven counts loaves.
package oven

// Loaves returns how many loaves fit on trays.
func Loaves(trays int) int { return trays * 12 }
