// region: billing
// Package billing prices parcels.
package billing

import (
	"example.com/depot/billing/internal/rates"
	"example.com/depot/internal/parcel"
)

// Price is what the sender pays, in cents.
func Price(p parcel.Parcel) int {
	return rates.ByWeight(p.Grams)
}

// endregion
