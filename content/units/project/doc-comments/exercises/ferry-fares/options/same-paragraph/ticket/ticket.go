// Package ticket knows what a crossing costs.
package ticket

// Price returns what a crossing costs, in cents.
func Price(km int) int { return 25 * km }

// region: fare

// Fare returns a fare in francs.
// Deprecated: Use [Price].
func Fare(km int) float64 { return float64(Price(km)) / 100 }

// endregion
