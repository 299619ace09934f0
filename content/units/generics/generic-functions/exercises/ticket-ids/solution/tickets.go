package tickets

import "strconv"

// region: tickets
func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	for i, v := range in {
		out[i] = f(v)
	}
	return out
}

// endregion

// Names returns the ticket numbers as text.
func Names(ids []int64) []string {
	return Map(ids, func(id int64) string { return strconv.FormatInt(id, 10) })
}
