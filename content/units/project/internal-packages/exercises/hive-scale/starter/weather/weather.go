// Package weather measures.
package weather

// Now is the temperature in degrees.
func Now() int { return 2 }
