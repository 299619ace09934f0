package labels

import (
	"iter"
	"slices"
)

// Sheets yields the labels of seq in sheets of n labels each, in order. The
// last sheet may be shorter. It has at least one label.
func Sheets[T any](seq iter.Seq[T], n int) iter.Seq[[]T] {
	all := slices.Collect(seq)
	return slices.Chunk(all, n)
}
