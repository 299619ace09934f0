package labels

import "iter"

// Sheets yields the labels of seq in sheets of n labels each, in order. The
// last sheet may be shorter. It has at least one label.
func Sheets[T any](seq iter.Seq[T], n int) iter.Seq[[]T] {
	var sheet []T
	return func(yield func([]T) bool) {
		for label := range seq {
			sheet = append(sheet, label)
			if len(sheet) == n {
				full := sheet
				sheet = nil
				if !yield(full) {
					return
				}
			}
		}
		if len(sheet) > 0 {
			yield(sheet)
		}
	}
}
