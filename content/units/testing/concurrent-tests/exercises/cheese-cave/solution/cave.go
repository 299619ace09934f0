// Package cave turns cheeses.
package cave

// Turn turns the cheeses of a shelf and returns how many.
func Turn(shelf string) (int, error) { return len(shelf), nil }
