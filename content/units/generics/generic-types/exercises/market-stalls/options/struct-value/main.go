package main

import (
	"fmt"
)

// region: set
type Set[E comparable] struct{ in map[E]bool }

func (s Set[E]) Add(v E) {
	if s.in == nil {
		s.in = make(map[E]bool)
	}
	s.in[v] = true
}

func (s Set[E]) Len() int { return len(s.in) }

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
