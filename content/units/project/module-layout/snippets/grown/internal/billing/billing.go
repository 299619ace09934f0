// Package billing adds up what customers owe.
package billing

import "parcels.example/internal/parcel"

// Total returns the price of all parcels.
func Total(all []parcel.Parcel) parcel.Price {
	var sum parcel.Price
	for _, p := range all {
		sum += p.Price()
	}
	return sum
}
