// Package rates knows the tariff.
package rates

// ByWeight is the price in cents.
func ByWeight(grams int) int { return 300 + grams/1000*50 }
