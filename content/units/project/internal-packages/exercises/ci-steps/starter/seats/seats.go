// Package seats names seats.
package seats

import "example.com/seats/internal/row"

// Letter is the letter of row n, from 1.
func Letter(n int) string { return row.Letter(n) }
