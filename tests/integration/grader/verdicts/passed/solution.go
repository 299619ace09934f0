package solution

// Sum adds the prices.
func Sum(prices []int) int {
	total := 0
	for _, price := range prices {
		total += price
	}
	return total
}
