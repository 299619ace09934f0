// Package chip reads the numbers of microchips.
package chip

// Country is the code of the country in a number.
func Country(number string) string { return number[:3] }
