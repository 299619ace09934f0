package labels

import "iter"

// Sheets yields the labels of seq in sheets of n labels each, in order. The
// last sheet may be shorter. It has at least one label.
func Sheets[T any](seq iter.Seq[T], n int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		sheet, more := make([]T, 0, n), true
		for label := range seq {
			if sheet = append(sheet, label); len(sheet) < n {
				continue
			}
			if more = yield(sheet); !more {
				break
			}
			sheet = make([]T, 0, n)
		}
		if more && len(sheet) > 0 {
			yield(sheet)
		}
	}
}
