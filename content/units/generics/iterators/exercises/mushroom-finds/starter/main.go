package main

import (
	"fmt"
	"iter"
	"slices"
)

// region: finds
func Filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func main() {
	basket := []string{"cep", "morel", "russula", "puffball"}
	finds := slices.Values(basket)
	long := Filter(finds, func(s string) bool {
		fmt.Print("long?", s, " ")
		return len(s) > 3
	})
	edible := Filter(long, func(s string) bool {
		fmt.Print("safe?", s, " ")
		return s != "morel"
	})
	fmt.Print("cook ")
	for s := range edible {
		fmt.Print(s, " ")
		break
	}
	fmt.Println("eat")
}

// endregion
