// Package bells rings.
package bells

// region: loop

// Bells returns one function for each bell; it says which it is.
func Bells() []func() int {
	var ring []func() int
	for i := 0; i < 3; i++ {
		ring = append(ring, func() int { return i })
	}
	return ring
}

// endregion
