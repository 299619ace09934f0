// Package basket adds prices.
package basket

// region: total

// Total adds what arrives on prices.
func Total(prices <-chan int) int {
	return <-prices
}

// endregion
