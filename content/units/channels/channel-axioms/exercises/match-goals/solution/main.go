// Command goals adds up the goals of a match day.
package main

import "fmt"

// region: program
func report(day []int, goals chan<- int) {
	defer close(goals)
	for _, g := range day {
		goals <- g
	}
}

func total(goals <-chan int) (sum, matches int) {
	for {
		g, ok := <-goals
		if !ok {
			return sum, matches
		}
		sum += g
		matches++
	}
}

func main() {
	goals := make(chan int, 2)
	go report([]int{3, 1, 0, 4, 2}, goals)
	sum, matches := total(goals)
	fmt.Println(sum, "goals in", matches, "matches")
}

// endregion
