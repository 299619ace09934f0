package guests

import "slices"

// Without returns the guests without the one at index i.
func Without(guests []string, i int) []string {
	return slices.Concat(guests[:i], guests[i+1:])
}

// Insert returns the guests with one more at index i.
func Insert(guests []string, i int, name string) []string {
	return slices.Concat(guests[:i], []string{name}, guests[i:])
}
