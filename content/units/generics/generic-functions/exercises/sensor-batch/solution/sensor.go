package sensor

// Collect returns f(k, v) for each entry of m, in no order.
func Collect[K comparable, V, U any](m map[K]V, f func(K, V) U) []U {
	out := make([]U, 0, len(m))
	for k, v := range m {
		out = append(out, f(k, v))
	}
	return out
}
