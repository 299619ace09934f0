package solution

func Sum(prices []int) int {
	total := 0
	for i := 0; i < len(prices); {
		total += prices[i]
	}
	return total
}
