package main

import (
	"fmt"
	"iter"
)

// region: train
func train(yield func(string) bool) {
	defer fmt.Print("shed ")
	for _, car := range []string{"engine", "tender", "wagon"} {
		fmt.Print("roll ")
		if !yield(car) {
			return
		}
	}
}

func main() {
	next, stop := iter.Pull(train)
	fmt.Print("whistle ")
	first, _ := next()
	second, _ := next()
	fmt.Print(first, "+", second, " ")
	stop()
	third, ok := next()
	fmt.Printf("%q %t\n", third, ok)
}

// endregion
