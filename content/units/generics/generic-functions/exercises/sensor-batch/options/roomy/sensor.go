package sensor

// region: map
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

// endregion
