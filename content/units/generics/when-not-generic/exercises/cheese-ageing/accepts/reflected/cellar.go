// Package cellar sorts what ripens in a cellar.
package cellar

import "sort"

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
	sort.SliceStable(cheeses, func(i, j int) bool { return older(cheeses[i], cheeses[j]) })
}

// SortHams sorts the oldest to the front.
func SortHams(hams []Ham) {
	sort.SliceStable(hams, func(i, j int) bool { return older(hams[i], hams[j]) })
}

func older[A Aged](a, b A) bool { return a.Days() > b.Days() }
