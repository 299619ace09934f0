// Command quiz marks six answers with two workers, twice.
package main

import (
	"fmt"
	"sync"
)

// region: program
func mark(answers []string, room int) int {
	jobs, marks := make(chan string, len(answers)), make(chan int, room)
	for _, a := range answers {
		jobs <- a
	}
	close(jobs)

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for a := range jobs {
				marks <- len(a)
			}
		})
	}
	wg.Wait()
	close(marks)

	n := 0
	for range marks {
		n++
	}
	return n
}

func main() {
	answers := []string{"a", "c", "b", "b", "d", "a"}
	fmt.Println(mark(answers, 6), "marks")
	fmt.Println(mark(answers, 4), "marks")
}

// endregion
