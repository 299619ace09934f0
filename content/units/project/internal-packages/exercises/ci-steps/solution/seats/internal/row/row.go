// Package row names rows.
package row

// Letter is the letter of row n, from 1.
func Letter(n int) string { return string(rune('A' + n - 1)) }
