package labels

import (
	"iter"
	"slices"
)

// Sheets yields the labels of seq in sheets of n labels each, in order. The
// last sheet may be shorter. It has at least one label.
func Sheets[T any](seq iter.Seq[T], n int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		buf := make([]T, 0, n)
		for label := range seq {
			buf = append(buf, label)
			if len(buf) == n {
				if !yield(slices.Clone(buf)) {
					return
				}
				buf = buf[:0]
			}
		}
		if len(buf) > 0 {
			yield(buf)
		}
	}
}
