package main

import (
	"fmt"
	"slices"
)

// region: stacks
// A sample is a stack that was seen, the function that ran at the end.
type sample struct {
	stack []string
	count int
}

func main() {
	samples := []sample{
		{[]string{"main", "fire", "heat"}, 4},
		{[]string{"main", "fire", "heat", "burn"}, 9},
		{[]string{"main", "cool", "burn"}, 5},
		{[]string{"main", "fire", "heat", "burn", "heat"}, 2},
	}
	flat, cum := column(samples, "heat") // as pprof -top counts
	fmt.Println(flat, cum)
}

// endregion

func column(samples []sample, function string) (flat, cum int) {
	for _, s := range samples {
		if s.stack[len(s.stack)-1] == function {
			flat += s.count
		}
		if slices.Contains(s.stack, function) {
			cum += s.count
		}
	}
	return flat, cum
}
