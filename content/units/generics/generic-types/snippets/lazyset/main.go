// The same set as a struct that makes its map when it is needed.
package main

import "fmt"

// region: set
// Set holds values without order. The zero value is an empty set.
type Set[E comparable] struct {
	in map[E]struct{}
}

func (s *Set[E]) Add(v E) {
	if s.in == nil {
		s.in = make(map[E]struct{})
	}
	s.in[v] = struct{}{}
}

func (s *Set[E]) Contains(v E) bool {
	_, ok := s.in[v]
	return ok
}

func (s *Set[_]) Len() int { return len(s.in) }

// endregion

type Pager struct {
	muted Set[string]
}

func main() {
	var p Pager
	fmt.Println("muted:", p.muted.Contains("disk"))
	p.muted.Add("disk")
	fmt.Println("muted:", p.muted.Contains("disk"), p.muted.Len())
}
