package main

import "fmt"

// region: choir
type Set[E comparable] struct {
	in map[E]bool
}

func (s *Set[E]) Add(v E) {
	if s.in == nil {
		s.in = make(map[E]bool)
	}
	s.in[v] = true
}

func (s *Set[E]) Len() int { return len(s.in) }

func main() {
	var choir Set[string]
	guests := choir
	choir.Add("Ada")
	tour := choir
	choir.Add("Bea")
	tour.Add("Cleo")
	guests.Add("Dora")
	fmt.Println(choir.Len(), guests.Len(), tour.Len())
}

// endregion
