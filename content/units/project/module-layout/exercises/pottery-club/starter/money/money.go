// Package money calculates with amounts in cents.
package money

import (
	"fmt"

	"club.example/class"
)

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

// ForMember returns what a member pays for a class.
func ForMember(c class.Class) Cents {
	return c.Fee.Less(20)
}
