// Package frost forecasts frost.
package frost

// Tonight says whether it will freeze.
func Tonight(now int) bool { return now < 3 }
