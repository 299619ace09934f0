package tickets

import "strconv"

func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

// Names returns the ticket numbers as text.
func Names(ids []int64) []string {
	// region: line
	return Map(ids, func(id int) string { return strconv.Itoa(id) })
	// endregion
}
