package labels

import "iter"

// Sheets yields the labels of seq in sheets of n labels each, in order. The
// last sheet may be shorter. It has at least one label.
func Sheets[T any](seq iter.Seq[T], n int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		sheet := make([]T, 0, n)
		for label := range seq {
			sheet = append(sheet, label)
			if len(sheet) == n {
				if !yield(sheet) {
					return
				}
				sheet = sheet[:0]
			}
		}
		if len(sheet) > 0 {
			yield(sheet)
		}
	}
}
