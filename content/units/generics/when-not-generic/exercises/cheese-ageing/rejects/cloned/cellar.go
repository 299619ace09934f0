// Package cellar sorts what ripens in a cellar.
package cellar

import "slices"

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
	oldestFirst(cheeses)
}

// SortHams sorts the oldest to the front.
func SortHams(hams []Ham) {
	oldestFirst(hams)
}

func oldestFirst[T Aged](list []T) {
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b T) int {
		return b.Days() - a.Days()
	})
	copy(list, sorted)
}
