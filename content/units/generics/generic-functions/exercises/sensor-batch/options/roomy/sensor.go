package sensor

// region: collect
func Collect[K comparable, V, U any](m map[K]V, f func(K, V) U) []U {
	out := make([]U, 0, len(m))
	i := 0
	for k, v := range m {
		out[i] = f(k, v)
		i++
	}
	return out
}

// endregion
