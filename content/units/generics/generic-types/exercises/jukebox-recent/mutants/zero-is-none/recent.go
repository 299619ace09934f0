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
	if i := slices.Index(r.values, v); i >= 0 {
		r.values = slices.Delete(r.values, i, i+1)
	}
	r.values = slices.Insert(r.values, 0, v)
	if len(r.values) > 3 {
		r.values = r.values[:3]
	}
}

// Latest returns the value that was added last. ok is false if there is
// none.
func (r *Recent[T]) Latest() (v T, ok bool) {
	var none T
	if len(r.values) > 0 {
		v = r.values[0]
	}
	return v, v != none
}

// All returns the values in a slice of its own.
func (r *Recent[T]) All() []T {
	return slices.Clone(r.values)
}
