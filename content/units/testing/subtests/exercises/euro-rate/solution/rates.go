// Package rates converts prices.
package rates

// euro is what a euro costs in cents of the shop's currency.
var euro = 1137

// Convert returns a price in euro cents in the shop's currency.
func Convert(cents int) int { return cents * euro / 100 }

// TB is what SetEuro needs of a *testing.T.
type TB interface {
	Helper()
	Cleanup(f func())
	Fatalf(format string, args ...any)
}

// SetEuro sets the rate of the euro until the test and its subtests have
// ended; then the rate is what it was before the call. A rate below 1 ends
// the test, by a failure at the caller's line, and changes nothing.
func SetEuro(t TB, rate int) {
	// region: set
	t.Helper()
	if rate < 1 {
		t.Fatalf("rate %d, want 1 or more", rate)
	}
	old := euro
	euro = rate
	t.Cleanup(func() { euro = old })
	// endregion
}
