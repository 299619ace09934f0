// Package pier charges boats that lie at a pier.
package pier

// Boat lies at the pier.
type Boat interface {
	// Metres says how much of the pier the boat takes.
	Metres() int
}

// Sailboat takes its length.
type Sailboat struct{ Length int }

// Metres is the length.
func (s Sailboat) Metres() int { return s.Length }

// Catamaran takes two places.
type Catamaran struct{ Length int }

// Metres is twice the length.
func (c Catamaran) Metres() int { return 2 * c.Length }

// Fee is what a boat pays for a night, in cents: 300 for each metre, and at
// least 1500.
func Fee(b Boat) int {
	return max(300*b.Metres(), 1500)
}
