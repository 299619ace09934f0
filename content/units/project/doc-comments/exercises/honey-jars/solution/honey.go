// Package honey keeps the stock of a beekeeper's shop.
package honey

import (
	"fmt"
	"io"
	"maps"
	"slices"
)

// Jars returns how many jars there are of all sorts.
func Jars(stock map[string]int) int {
	n := 0
	for _, jars := range slices.Collect(maps.Values(stock)) {
		n += jars
	}
	return n
}

// region: report

// Report writes a line for each sort of honey, in the order of their names.
func Report(w io.Writer, stock map[string]int) {
	for _, sort := range slices.Sorted(maps.Keys(stock)) {
		fmt.Fprintf(w, "%s %d\n", sort, stock[sort])
	}
}

// endregion
