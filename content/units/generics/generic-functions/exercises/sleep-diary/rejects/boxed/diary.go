package diary

// Collect returns f(v) for each v of in, in order.
// It returns nil if in is nil, and otherwise a slice that is not nil.
func Collect[T, U any](in []T, f func(T) U) []U {
	if in == nil {
		return nil
	}
	found := make([]any, len(in))
	for i, v := range in {
		found[i] = f(v)
	}
	out := make([]U, len(in))
	for i := range found {
		out[i] = found[i].(U)
	}
	return out
}
