// Command payroll computes taxes with four workers.
package main

import (
	"fmt"
	"sync"
)

func tax(salary int) int { return salary / 4 }

// region: program
func payroll(salaries []int) int {
	jobs := make(chan int, len(salaries))
	results := make(chan int)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for s := range jobs {
				results <- tax(s)
			}
		})
	}
	go func() {
		wg.Wait()
		close(results)
	}()

	for _, s := range salaries {
		jobs <- s
	}
	close(jobs)

	sum := 0
	for t := range results {
		sum += t
	}
	return sum
}

func main() {
	fmt.Println("tax:", payroll([]int{4000, 2800, 3600}))
}

// endregion
