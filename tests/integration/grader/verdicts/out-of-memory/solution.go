package solution

func Sum(prices []int) int {
	var kept [][]int
	for {
		kept = append(kept, make([]int, 1<<20))
	}
}
