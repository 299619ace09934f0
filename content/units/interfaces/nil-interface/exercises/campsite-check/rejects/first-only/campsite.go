package campsite

import (
	"fmt"
	"strings"
)

// Booking is what a guest asks for.
type Booking struct {
	Guest  string
	Nights int
	Tents  int
}

// Problems lists what is wrong with a booking.
type Problems struct{ List []string }

func (p *Problems) Error() string { return strings.Join(p.List, "; ") }

// Check returns a *Problems with all that is wrong with b.
func Check(b Booking) error {
	if b.Guest == "" {
		return &Problems{[]string{"no guest"}}
	}
	if b.Nights < 1 {
		return &Problems{[]string{fmt.Sprintf("%d nights", b.Nights)}}
	}
	if b.Tents > 3 {
		return &Problems{[]string{fmt.Sprintf("%d tents, at most 3", b.Tents)}}
	}
	return nil
}
