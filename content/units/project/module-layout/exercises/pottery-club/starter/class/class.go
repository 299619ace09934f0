// Package class knows the classes of a pottery club.
package class

import "club.example/money"

// Class is one evening at the wheel.
type Class struct {
	Name string
	Fee  money.Cents
}
