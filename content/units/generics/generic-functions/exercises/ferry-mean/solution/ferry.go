package ferry

// region: mean
// Crossing is one trip of a ferry.
type Crossing struct {
	Cars   int
	Metres float64
}

// Mean returns the mean of what pick takes from each item, and 0 without
// items.
func Mean[N int | float64, T any](items []T, pick func(T) N) N {
	var sum N
	for _, item := range items {
		sum += pick(item)
	}
	return sum / N(max(len(items), 1))
}

// CarsPerCrossing is the exact mean.
func CarsPerCrossing(crossings []Crossing) float64 {
	return Mean(crossings, func(c Crossing) float64 { return float64(c.Cars) })
}

// endregion
