package solution

import "sync"

func Sum(prices []int) int {
	var wg sync.WaitGroup
	total := 0
	for _, price := range prices {
		wg.Go(func() { total += price })
	}
	wg.Wait()
	return total
}
