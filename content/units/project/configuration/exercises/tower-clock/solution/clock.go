// Package clock strikes the hours of a tower.
package clock

import (
	"cmp"
	"errors"
	"fmt"
)

// Clock strikes between two hours of a day.
type Clock struct {
	from, to int
	bells    int
}

type Option func(*Clock) error

var errHours = errors.New("the first hour must come before the last")

// Bells sets how many bells strike. 0 is a silent clock.
func Bells(n int) Option {
	return func(c *Clock) error {
		if n < 0 {
			return fmt.Errorf("bells: %d", n)
		}
		c.bells = n
		return nil
	}
}

// From sets the first hour.
func From(hour int) Option {
	return func(c *Clock) error {
		c.from = hour
		return checkHour(hour)
	}
}

// To sets the last hour.
func To(hour int) Option {
	return func(c *Clock) error {
		c.to = hour
		return checkHour(hour)
	}
}

func checkHour(hour int) error {
	if cmp.Compare(hour, 0) < 0 || hour > 23 {
		return fmt.Errorf("hour: %d", hour)
	}
	return nil
}

// New returns a clock with one bell that strikes from 7 to 22, unless
// options say otherwise.
func New(opts ...Option) (*Clock, error) {
	// region: new
	c := &Clock{from: 7, to: 22, bells: 1}
	for _, opt := range opts {
		if err := opt(c); err != nil {
			return nil, err
		}
	}
	if c.from >= c.to {
		return nil, errHours
	}
	return c, nil
	// endregion
}

// Strikes returns how many bells strike at an hour.
func (c *Clock) Strikes(hour int) int {
	if hour < c.from || hour > c.to {
		return 0
	}
	return c.bells
}
