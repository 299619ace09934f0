// Package bags sorts the luggage of an airport.
package bags

// Bag is a piece of luggage.
type Bag struct {
	Cm, Kg           int
	Fragile, Wrapped bool
}

// Lane says where b goes: to "oversize" if it is longer than 120 cm or
// heavier than 32 kg, whatever else it is. Of the others, a fragile bag goes
// by "hand" unless it is wrapped. The rest goes on the "belt".
func Lane(b Bag) string {
	if b.Cm > 120 || b.Kg > 32 {
		return "oversize"
	}
	if b.Fragile && !b.Wrapped {
		return "hand"
	}
	return "belt"
}
