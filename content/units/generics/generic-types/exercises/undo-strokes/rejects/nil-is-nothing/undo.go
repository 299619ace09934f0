package undo

// Stack keeps what can be undone, the latest on top. The zero value is an
// empty stack.
type Stack[T any] struct {
	items []T
}

// Push puts v on top.
func (s *Stack[T]) Push(v T) {
	s.items = append(s.items, v)
}

// Pop takes off what is on top. ok is false if the stack was empty.
func (s *Stack[T]) Pop() (top T, ok bool) {
	if len(s.items) == 0 {
		return top, false
	}
	top = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return top, any(top) != nil
}

// Len returns how many values are on the stack.
func (s *Stack[T]) Len() int { return len(s.items) }
