package main

import (
	"fmt"
	"slices"
	"testing"
)

// region: owls

//go:noinline
func above(limit int) func(int) bool {
	return func(n int) bool { return n > limit }
}

func main() {
	nests := []int{2, 5, 3, 4}
	limit, found := len(nests), false

	a := testing.AllocsPerRun(100, func() {
		found = slices.ContainsFunc(nests, func(n int) bool { return n > limit })
	})
	b := testing.AllocsPerRun(100, func() {
		found = slices.ContainsFunc(nests, above(limit))
	})
	fmt.Println(a, b, found)
}

// endregion
