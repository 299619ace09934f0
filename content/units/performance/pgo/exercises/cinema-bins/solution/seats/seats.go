// Package seats counts seats.
package seats

// Free gives the seats of a hall that are not sold.
func Free(all, sold int) int { return all - sold }
