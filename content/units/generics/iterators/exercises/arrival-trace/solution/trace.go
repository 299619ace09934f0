// Package trace follows a train by its events.
package trace

import "iter"

// region: through
// Through yields the values of seq up to the first that last accepts. That
// one is yielded too, and none after it is taken from seq.
func Through[T any](seq iter.Seq[T], last func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if !yield(v) || last(v) {
				return
			}
		}
	}
}

// endregion
