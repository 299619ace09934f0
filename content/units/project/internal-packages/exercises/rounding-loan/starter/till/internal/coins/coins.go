// Package coins rounds to what can be paid in coins.
package coins

// Round rounds cents to the next 5.
func Round(cents int) int { return (cents + 2) / 5 * 5 }
