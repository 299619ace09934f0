package undo

// Stack keeps what can be undone, the latest on top. The zero value is an
// empty stack.
type Stack[T any] struct {
	top *node[T]
	n   int
}

type node[T any] struct {
	v     T
	below *node[T]
}

// Push puts v on top.
func (s *Stack[T]) Push(v T) {
	s.top = &node[T]{v, s.top}
	s.n++
}

// Pop takes off what is on top. ok is false if the stack was empty.
func (s *Stack[T]) Pop() (top T, ok bool) {
	if s.top == nil {
		return top, false
	}
	top = s.top.v
	s.top = s.top.below
	s.n--
	return top, true
}

// Len returns how many values are on the stack.
func (s *Stack[T]) Len() int { return s.n }
