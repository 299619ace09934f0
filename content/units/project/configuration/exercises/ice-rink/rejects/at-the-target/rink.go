// Package rink cools the ice of a rink.
package rink

import (
	"errors"
	"fmt"
)

// Cooler keeps the ice of a rink cold.
type Cooler struct {
	target int
	fans   int
	warn   func(string)
}

type Option func(*Cooler) error

// WithTarget sets the temperature of the ice, from -12 to 0 degrees. The
// default is -5.
func WithTarget(celsius int) Option {
	return func(c *Cooler) error {
		if celsius < -12 || celsius > 0 {
			return fmt.Errorf("target %d: not from -12 to 0", celsius)
		}
		c.target = celsius
		return nil
	}
}

// WithFans sets how many fans run. None is 0, and the default is 2.
func WithFans(n int) Option {
	return func(c *Cooler) error {
		if n < 0 {
			return fmt.Errorf("fans %d: below 0", n)
		}
		c.fans = n
		return nil
	}
}

// WithWarn sets who is told when the ice gets warm. The default is nobody.
func WithWarn(f func(string)) Option {
	return func(c *Cooler) error {
		if f == nil {
			return errors.New("warn: no function")
		}
		c.warn = f
		return nil
	}
}

// New returns a cooler. If the value of any option makes no sense, such as
// a function that is nil, it returns nil and an error. Of two options that
// set the same, the later wins.
func New(opts ...Option) (*Cooler, error) {
	c := &Cooler{target: -5, fans: 2, warn: func(string) {}}
	for _, opt := range opts {
		if err := opt(c); err != nil {
			return nil, fmt.Errorf("new cooler: %w", err)
		}
	}
	return c, nil
}

// Settings returns the temperature to be held and the number of fans.
func (c *Cooler) Settings() (celsius, fans int) { return c.target, c.fans }

// Measured takes a temperature, and warns if it is above the target.
func (c *Cooler) Measured(celsius int) {
	if celsius >= c.target {
		c.warn(fmt.Sprintf("ice at %d degrees", celsius))
	}
}
