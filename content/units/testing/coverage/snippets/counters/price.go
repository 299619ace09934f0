// Package price computes what customers pay.
package price

// region: price
// Pay is what is to be paid: cents less percent, less the 500 of a
// welcome code.
func Pay(cents, percent int, code string) int {
	if percent > 0 {
		cents -= cents * percent / 100
	}
	if code == "WELCOME" {
		cents -= 500
	}
	return cents
}

// endregion
