package solution

func Sum(prices []int) int {
	parts := make(chan int)
	for _, price := range prices {
		parts <- price
	}
	return <-parts
}
