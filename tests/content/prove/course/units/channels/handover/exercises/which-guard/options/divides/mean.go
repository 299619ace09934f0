// Package mean has averages.
package mean

// region: mean

// Price is the average.
func Price(prices []int) int {
	sum := 0
	for _, price := range prices {
		sum += price
	}
	return sum / len(prices)
}

// endregion
