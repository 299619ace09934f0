package sensor

// region: collect
func Collect[K comparable, V, U any](m map[K]V, f func(K, V) U) []U {
	var out []U
	for k, v := range m {
		out = append(out, f(k, v))
	}
	return out
}

// endregion
