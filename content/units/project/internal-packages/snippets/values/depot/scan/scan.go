// Package scan reads labels.
package scan

import (
	"fmt"

	"example.com/depot/internal/parcel"
)

// Read reads the label of a parcel.
func Read(label string) parcel.Parcel {
	var p parcel.Parcel
	fmt.Sscan(label, &p.Grams)
	return p
}
