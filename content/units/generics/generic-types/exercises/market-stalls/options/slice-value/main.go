package main

import (
	"fmt"
	"slices"
)

// region: set
type Set[E comparable] []E

func (s Set[E]) Add(v E) {
	if !slices.Contains(s, v) {
		s = append(s, v)
	}
}

func (s Set[E]) Len() int { return len(s) }

// endregion

// region: main
func main() {
	var open Set[string]
	open.Add("cheese")
	open.Add("olives")
	open.Add("cheese")
	fmt.Println("stalls:", open.Len())
}

// endregion
