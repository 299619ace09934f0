package main

import (
	"fmt"
	"iter"
	"slices"
)

// region: first
// First yields the first n values of seq.
func First[T any](seq iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		left := n
		if left <= 0 {
			return
		}
		for v := range seq {
			if !yield(v) {
				return
			}
			left--
			if left == 0 {
				return
			}
		}
	}
}

func main() {
	floats := slices.Values([]string{"Dragon", "Ship", "Castle"})
	ahead := First(floats, 2)
	for _, screen := range []string{"north", "south"} {
		fmt.Println(screen, slices.Collect(ahead))
	}
}

// endregion
