package main

import "fmt"

// Station is where a car can stop.
type Station interface{ Km() int }

// Charger charges cars.
type Charger struct{ At, Kilowatt int }

// Km is the distance from the start of the motorway.
func (c Charger) Km() int { return c.At }

// region: nearest
// Nearest returns the first station at or behind km.
func Nearest[S Station](all []S, km int) (S, bool) {
	for _, s := range all {
		if s.Km() >= km {
			return s, true
		}
	}
	var none S
	return none, false
}

// endregion

func main() {
	// region: use
	chargers := []Charger{{At: 12, Kilowatt: 50}, {At: 71, Kilowatt: 150}}
	if c, ok := Nearest(chargers, 40); ok {
		fmt.Println(c.Kilowatt, "kW at km", c.At)
	}
	// endregion
}
