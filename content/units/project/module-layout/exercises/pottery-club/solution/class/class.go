// Package class knows the classes of a pottery club.
package class

import "club.example/money"

// Class is one evening at the wheel.
type Class struct {
	Name string
	Fee  money.Cents
}

// ForMember returns what a member pays for c.
func (c Class) ForMember() money.Cents {
	return c.Fee.Less(20)
}
