// Package cellar sorts what ripens in a cellar.
package cellar

import (
	"cmp"
	"slices"
)

// Aged is something that ripens.
type Aged interface{ Days() int }

// Cheese is a wheel on a shelf.
type Cheese struct {
	Shelf, Age int
}

// Days is its age.
func (c Cheese) Days() int { return c.Age }

// Ham hangs from a hook.
type Ham struct {
	Hook     string
	Age, Dry int
}

// Days counts the days of drying as well.
func (h Ham) Days() int { return h.Age + h.Dry }

// SortCheeses sorts the oldest to the front.
func SortCheeses(cheeses []Cheese) {
	slices.SortStableFunc(cheeses, func(a, b Cheese) int { return cmp.Compare(b.Age, a.Age) })
}

// SortHams sorts the oldest to the front.
func SortHams(hams []Ham) {
	slices.SortStableFunc(hams, func(a, b Ham) int { return cmp.Compare(b.Days(), a.Days()) })
}
