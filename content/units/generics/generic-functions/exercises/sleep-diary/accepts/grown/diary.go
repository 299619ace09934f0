package diary

import "slices"

// Collect returns f(v) for each v of in, in order.
// It returns nil if in is nil, and otherwise a slice that is not nil.
func Collect[T, U any](in []T, f func(T) U) []U {
	if in == nil {
		return nil
	}
	out := slices.Grow([]U{}, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}
