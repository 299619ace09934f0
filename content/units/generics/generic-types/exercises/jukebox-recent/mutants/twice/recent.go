// Package recent remembers what was played last.
package recent

import "slices"

// Recent keeps the last three different values, the latest first. A value
// that is added again moves to the front. The zero value is empty.
type Recent[T comparable] struct {
	values []T
}

// Add puts v in front.
func (r *Recent[T]) Add(v T) {
	r.values = slices.Insert(r.values, 0, v)
	if len(r.values) > 3 {
		r.values = r.values[:3]
	}
}

// Latest returns the value that was added last. ok is false if there is
// none.
func (r *Recent[T]) Latest() (v T, ok bool) {
	if len(r.values) == 0 {
		return v, false
	}
	return r.values[0], true
}

// All returns the values in a slice of its own.
func (r *Recent[T]) All() []T {
	return slices.Clone(r.values)
}
