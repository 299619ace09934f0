package main

import (
	"fmt"

	"example.com/bells"
)

// Bells is the same function, in this module.
func Bells() []func() int {
	var ring []func() int
	for i := 0; i < 3; i++ {
		ring = append(ring, func() int { return i })
	}
	return ring
}

func main() {
	print("here:", Bells())
	print("in bells:", bells.Bells())
}

func print(where string, ring []func() int) {
	fmt.Print(where)
	for _, bell := range ring {
		fmt.Print(" ", bell())
	}
	fmt.Println()
}
