package solution

func Sum(prices []int) int {
	parts := make(chan int)
	total := 0
	for _, price := range prices {
		go send(parts, price)
		total += price
	}
	return total
}

func send(parts chan<- int, price int) {
	parts <- price
}
