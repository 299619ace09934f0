package main

import (
	"fmt"
	"iter"
	"slices"
)

// region: turns
// turns returns a function that gives one bus of the lane at each call.
func turns(lane iter.Seq[string]) func() (string, bool) {
	next, stop := iter.Pull(lane)
	defer stop()
	return next
}

func main() {
	left := turns(slices.Values([]string{"line 4", "line 11"}))
	right := turns(slices.Values([]string{"line 6", "line 2"}))
	pairs := 0
	for {
		a, okA := left()
		b, okB := right()
		if !okA && !okB {
			break
		}
		fmt.Println(a, "and", b)
		pairs++
	}
	fmt.Println("pairs:", pairs)
}

// endregion
