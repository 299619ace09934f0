// Package basket adds prices.
package basket

// region: total

// Total adds what arrives on prices.
func Total(prices <-chan int) int {
	sum := 0
	<-prices
	for price := range prices {
		sum += price
	}
	return sum
}

// endregion
