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

// add returns p with one more problem in it; p may be nil.
func (p *Problems) add(text string) *Problems {
	if p == nil {
		p = &Problems{}
	}
	p.List = append(p.List, text)
	return p
}

// Check returns a *Problems with all that is wrong with b.
func Check(b Booking) error {
	var p *Problems
	if b.Guest == "" {
		p = p.add("no guest")
	}
	if b.Nights < 1 {
		p = p.add(fmt.Sprintf("%d nights", b.Nights))
	}
	if b.Tents > 3 {
		p = p.add(fmt.Sprintf("%d tents, at most 3", b.Tents))
	}
	if p == nil {
		return nil
	}
	return fmt.Errorf("%w", p)
}
