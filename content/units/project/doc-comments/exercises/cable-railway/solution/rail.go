// Package rail tells when cabins leave.
package rail

// A Line is one cable.
type Line struct{ Minutes int }

// Next returns the minute of the first cabin that leaves after minute.
func (l Line) Next(minute int) int {
	return minute - minute%l.Minutes + l.Minutes
}

// Cabins returns how many cabins leave in an hour.
func (l Line) Cabins() int { return 60 / l.Minutes }
