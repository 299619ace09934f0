package main

import (
	"fmt"
	"iter"
)

var open int

// lines yields the lines of a list, which is open meanwhile.
func lines(all ...string) iter.Seq[string] {
	return func(yield func(string) bool) {
		open++
		defer func() { open-- }()
		for _, line := range all {
			if !yield(line) {
				return
			}
		}
	}
}

// region: same
// Same says whether two lists hold the same lines in the same order.
func Same(a, b iter.Seq[string]) bool {
	nextA, _ := iter.Pull(a)
	nextB, _ := iter.Pull(b)
	for {
		lineA, okA := nextA()
		lineB, okB := nextB()
		if okA != okB || lineA != lineB {
			return false
		}
		if !okA {
			return true
		}
	}
}

// endregion

func main() {
	// region: compare
	planned := lines("crate 4", "crate 7", "crate 9")
	scanned := lines("crate 4", "crate 8", "crate 9")
	for range 3 {
		Same(planned, scanned)
	}
	fmt.Println("lists still open:", open)
	// endregion
}
