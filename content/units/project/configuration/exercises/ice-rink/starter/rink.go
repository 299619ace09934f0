// Package rink cools the ice of a rink.
package rink

import "fmt"

// Cooler keeps the ice of a rink cold.
type Cooler struct {
	target int
	fans   int
	warn   func(string)
}

type Option func(*Cooler)

// WithTarget sets the temperature of the ice, from -12 to 0 degrees. The
// default is -5.
func WithTarget(celsius int) Option {
	return func(c *Cooler) { c.target = celsius }
}

// WithFans sets how many fans run. None is 0, and the default is 2.
func WithFans(n int) Option {
	return func(c *Cooler) { c.fans = n }
}

// WithWarn sets who is told when the ice gets warm. The default is nobody.
func WithWarn(f func(string)) Option {
	return func(c *Cooler) { c.warn = f }
}

// New returns a cooler. If the value of any option makes no sense, such as
// a function that is nil, it returns nil and an error. Of two options that
// set the same, the later wins.
func New(opts ...Option) (*Cooler, error) {
	c := &Cooler{}
	for _, opt := range opts {
		opt(c)
	}
	if c.target == 0 {
		c.target = -5
	}
	if c.fans == 0 {
		c.fans = 2
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
