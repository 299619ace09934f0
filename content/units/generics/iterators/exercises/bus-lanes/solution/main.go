package main

import (
	"fmt"
	"iter"
	"slices"
)

// region: turns
// turns returns a function that gives one bus of the lane at each call, and
// one that ends it.
func turns(lane iter.Seq[string]) (bus func() (string, bool), end func()) {
	return iter.Pull(lane)
}

func main() {
	left, endLeft := turns(slices.Values([]string{"line 4", "line 11"}))
	defer endLeft()
	right, endRight := turns(slices.Values([]string{"line 6", "line 2"}))
	defer endRight()
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
