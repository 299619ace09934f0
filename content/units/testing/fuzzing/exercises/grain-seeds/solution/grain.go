// Package grain prices grain.
package grain

// Price returns cents for an amount at cents per tonne.
func Price(unit string, amount int64, cents int32) int64 {
	if unit == "kg" {
		return amount * int64(cents) / 1000
	}
	return amount * int64(cents)
}
