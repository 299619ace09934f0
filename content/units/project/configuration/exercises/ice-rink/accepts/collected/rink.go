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
	err    error
}

func (c *Cooler) bad(err error) { c.err = errors.Join(c.err, err) }

type Option func(*Cooler)

// WithTarget sets the temperature of the ice, from -12 to 0 degrees. The
// default is -5.
func WithTarget(celsius int) Option {
	return func(c *Cooler) {
		if celsius < -12 || celsius > 0 {
			c.bad(fmt.Errorf("target %d", celsius))
		}
		c.target = celsius
	}
}

// WithFans sets how many fans run. None is 0, and the default is 2.
func WithFans(n int) Option {
	return func(c *Cooler) {
		if n < 0 {
			c.bad(fmt.Errorf("fans %d", n))
		}
		c.fans = n
	}
}

// WithWarn sets who is told when the ice gets warm. The default is nobody.
func WithWarn(f func(string)) Option {
	return func(c *Cooler) {
		if f == nil {
			c.bad(errors.New("warn without a function"))
		}
		c.warn = f
	}
}

// New returns a cooler. If the value of any option makes no sense, such as
// a function that is nil, it returns nil and an error. Of two options that
// set the same, the later wins.
func New(opts ...Option) (*Cooler, error) {
	c := &Cooler{target: -5, fans: 2, warn: func(string) {}}
	for _, opt := range opts {
		opt(c)
	}
	if c.err != nil {
		return nil, c.err
	}
	return c, nil
}

// Settings returns the temperature to be held and the number of fans.
func (c *Cooler) Settings() (celsius, fans int) { return c.target, c.fans }

// Measured takes a temperature, and warns if it is above the target.
func (c *Cooler) Measured(celsius int) {
	if celsius > c.target {
		c.warn(fmt.Sprintf("ice at %d degrees", celsius))
	}
}
