package sensor

// region: collect
func Collect[K comparable, V, U any](m map[K]V, f func(K, V) U) []U {
	out := make([]U, len(m))
	for k, v := range m {
		out = append(out, f(k, v))
	}
	return out
}

// endregion
