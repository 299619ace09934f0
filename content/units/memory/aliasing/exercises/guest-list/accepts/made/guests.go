package guests

// Without returns the guests without the one at index i.
func Without(guests []string, i int) []string {
	left := make([]string, 0, len(guests))
	left = append(left, guests[:i]...)
	return append(left, guests[i+1:]...)
}

// Insert returns the guests with one more at index i.
func Insert(guests []string, i int, name string) []string {
	more := make([]string, len(guests)+1)
	copy(more, guests[:i])
	more[i] = name
	copy(more[i+1:], guests[i:])
	return more
}
