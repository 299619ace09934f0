package metro

import "fmt"

// region: fare
// Fare is the price of one ride.
type Fare struct{ cents int }

func (f Fare) String() string {
	return fmt.Sprintf("%d.%02d", f.cents/100, f.cents%100)
}

func (f *Fare) Add(cents int) {
	f.cents += cents
}

// Report prints the fares of a trip.
func Report(trip []Fare) string {
	s := ""
	for _, f := range trip {
		s += fmt.Sprint(f) + "\n"
	}
	return s
}

// endregion
