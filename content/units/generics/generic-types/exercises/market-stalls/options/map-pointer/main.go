package main

import (
	"fmt"
)

// region: set
type Set[E comparable] map[E]bool

func (s *Set[E]) Add(v E) {
	if *s == nil {
		*s = make(Set[E])
	}
	(*s)[v] = true
}

func (s *Set[E]) Len() int { return len(*s) }

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
