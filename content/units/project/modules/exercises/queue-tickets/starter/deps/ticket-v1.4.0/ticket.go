// Package ticket numbers those who wait.
package ticket

var last int

// Next is the next number, from 1.
func Next() int {
	last++
	return last
}
