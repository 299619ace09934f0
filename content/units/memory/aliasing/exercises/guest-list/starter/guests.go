package guests

// Without returns the guests without the one at index i.
func Without(guests []string, i int) []string {
	return append(guests[:i], guests[i+1:]...)
}

// Insert returns the guests with one more at index i.
func Insert(guests []string, i int, name string) []string {
	rest := guests[i:]
	seated := append(guests[:i], name)
	return append(seated, rest...)
}
