// Methods with type parameters of their own: not until Go 1.27.
package main

type Set[E comparable] struct {
	in map[E]struct{}
}

// region: method
func (s *Set[E]) Map[F comparable](f func(E) F) *Set[F] {
	out := new(Set[F])
	for v := range s.in {
		out.Add(f(v))
	}
	return out
}

type Mapper[E comparable] interface {
	Map[F comparable](f func(E) F) *Set[F]
}

// endregion

func main() {}
