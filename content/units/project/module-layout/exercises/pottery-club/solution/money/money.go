// Package money calculates with amounts in cents.
package money

import "fmt"

// Cents is an amount.
type Cents int

// String writes c with two decimals.
func (c Cents) String() string {
	return fmt.Sprintf("%d.%02d", int(c)/100, int(c)%100)
}

// Less returns c without some percent of it.
func (c Cents) Less(percent int) Cents {
	return c - c*Cents(percent)/100
}
