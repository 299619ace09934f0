// Package mean has averages.
package mean

// region: mean

// Price is the average.
func Price(prices []int) int {
	sum := 0
	for _, price := range prices {
		sum += price
	}
	if len(prices) == 0 {
		return 0
	}
	return sum / len(prices)
}

// endregion
