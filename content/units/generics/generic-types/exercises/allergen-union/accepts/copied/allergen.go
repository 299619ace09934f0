package allergen

import "maps"

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

func (s *Set[E]) Len() int { return len(s.in) }

// Union returns a new set with the values of a and of b. It changes neither,
// and what is added to one of the three later does not show in another.
func Union[E comparable](a, b *Set[E]) *Set[E] {
	in := make(map[E]struct{}, len(a.in)+len(b.in))
	maps.Copy(in, a.in)
	maps.Copy(in, b.in)
	return &Set[E]{in}
}
