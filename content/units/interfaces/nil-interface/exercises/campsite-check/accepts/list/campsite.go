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
	var list []string
	if b.Guest == "" {
		list = append(list, "no guest")
	}
	if b.Nights < 1 {
		list = append(list, fmt.Sprintf("%d nights", b.Nights))
	}
	if b.Tents > 3 {
		list = append(list, fmt.Sprintf("%d tents, at most 3", b.Tents))
	}
	if len(list) > 0 {
		return &Problems{List: list}
	}
	return nil
}
