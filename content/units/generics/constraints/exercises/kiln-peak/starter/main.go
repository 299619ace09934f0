package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// region: kiln
func Peak[T cmp.Ordered](first T, rest ...T) T {
	for _, v := range rest {
		if v > first {
			first = v
		}
	}
	return first
}

func main() {
	gap := math.NaN() // a probe that gave no value
	temps := []float64{910, gap, 870}
	slices.Sort(temps)
	fmt.Println(Peak(910, gap, 940), Peak(gap, 910), max(910, gap), temps)
}

// endregion
