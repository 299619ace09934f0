// Package shelf labels shelves.
package shelf

// region: number

// Number is what the label of a shelf says.
func Number(shelf int) int {
	return shelf + 1
}

// endregion
