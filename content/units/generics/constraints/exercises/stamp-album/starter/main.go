package main

import (
	"fmt"
	"math"
)

// region: stamps
func Distinct[K comparable](keys []K) int {
	seen := make(map[K]bool)
	for _, k := range keys {
		seen[k] = true
	}
	return len(seen)
}

type Stamp struct {
	Country string
	Year    int
}

func main() {
	a, b := Stamp{"PT", 1898}, Stamp{"PT", 1898}
	unknown := math.NaN() // the price of a stamp without a quote
	fmt.Println(
		Distinct([]Stamp{a, b, a}),
		Distinct([]*Stamp{&a, &b, &a}),
		Distinct([]float64{unknown, unknown, 0.5}),
		Distinct([]any{1, int64(1), 1.0, 1}),
	)
}

// endregion
