package solution

import "fmt"

func Sum(prices []int) int {
	total := 0
	for _, price := range prices {
		total += price
	}
	fmt.Printf("total %s\n", total)
	return total
}
