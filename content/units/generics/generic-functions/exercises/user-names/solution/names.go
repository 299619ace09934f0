// Package names holds what the handlers share.
package names

// region: model
// Map returns f(v) for each v of in, in order. The result is never nil.
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

// endregion
