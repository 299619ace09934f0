// Package tram keeps the stops that passengers ask for.
package tram

// Queue holds what waits, the first come in front. The zero value is empty.
type Queue[T any] struct {
	waiting []T
}

// From returns a queue that takes over waiting.
func From[T any](waiting []T) *Queue[T] {
	return &Queue[T]{waiting: waiting}
}

// Len returns how many wait.
func (q *Queue[T]) Len() int { return len(q.waiting) }

// region: next
func (q *Queue[T]) Next() (T, bool) {
	var none T
	if len(q.waiting) == 0 {
		return none, false
	}
	first := q.waiting[0]
	q.waiting[0] = none
	q.waiting = q.waiting[1:]
	return first, true
}

// endregion
