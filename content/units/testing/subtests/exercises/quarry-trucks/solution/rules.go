// Package quarry checks what trucks carry.
package quarry

import (
	"errors"
	"time"
)

var (
	ErrHeavy = errors.New("too heavy")
	ErrLoad  = errors.New("no such load")
)

// Rules are those of one road. They do not change.
type Rules struct{ limit int }

// Load returns the rules of a road.
func Load(road string) (*Rules, error) {
	if road == "" {
		return nil, errors.New("no road")
	}
	return &Rules{limit: 40}, nil
}

// Check says what is wrong with a load in tons.
func (r *Rules) Check(tons int) error {
	time.Sleep(time.Millisecond) // it asks the scale
	switch {
	case tons < 0:
		return ErrLoad
	case tons > r.limit:
		return ErrHeavy
	}
	return nil
}
