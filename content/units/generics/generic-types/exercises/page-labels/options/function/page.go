package page

// region: page
// Page is one page of a list, and the key of the next.
type Page[T any] struct {
	Items []T
	Next  string
}

// endregion

// region: convert
func Convert[T, U any](p Page[T], f func(T) U) Page[U] {
	out := Page[U]{Next: p.Next}
	for _, v := range p.Items {
		out.Items = append(out.Items, f(v))
	}
	return out
}

// endregion
