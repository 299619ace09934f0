package solution

func Sum(prices []int) int {
	total := 0
	count := len(prices)
	for _, price := range prices {
		total += price
	}
	return "total"
}
