package labels

import "iter"

// Sheets yields the labels of seq in sheets of n labels each, in order. The
// last sheet may be shorter. It has at least one label.
func Sheets[T any](seq iter.Seq[T], n int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		next, stop := iter.Pull(seq)
		defer stop()
		for more := true; more; {
			var sheet []T
			for len(sheet) < n && more {
				var label T
				if label, more = next(); more {
					sheet = append(sheet, label)
				}
			}
			if len(sheet) > 0 && !yield(sheet) {
				return
			}
		}
	}
}
