package diary

// Collect returns f(v) for each v of in, in order.
// It returns nil if in is nil, and otherwise a slice that is not nil.
func Collect[T, U any](in []T, f func(T) U) []U {
	var out []U
	if in != nil {
		out = make([]U, len(in))
	}
	for i := range in {
		out[i] = f(in[i])
	}
	return out
}
