// Package basket adds prices.
package basket

// region: total

// Total adds what arrives on prices.
func Total(prices <-chan int) int {
	sum := 0
	for {
		select {
		case price, open := <-prices:
			if !open {
				return sum
			}
			sum += price
		default:
			return sum
		}
	}
}

// endregion
