package rink

import (
	"errors"
	"fmt"
)

type Cooler struct {
	target, fans *int
	warn         func(string)
}

type Option interface{ apply(*Cooler) error }
type optionFunc func(*Cooler) error

func (f optionFunc) apply(c *Cooler) error { return f(c) }

func WithTarget(celsius int) Option {
	return optionFunc(func(c *Cooler) error {
		if celsius < -12 || celsius > 0 {
			return fmt.Errorf("target %d", celsius)
		}
		c.target = &celsius
		return nil
	})
}
func WithFans(n int) Option {
	return optionFunc(func(c *Cooler) error {
		if n < 0 {
			return fmt.Errorf("fans %d", n)
		}
		c.fans = &n
		return nil
	})
}
func WithWarn(f func(string)) Option {
	return optionFunc(func(c *Cooler) error {
		if f == nil {
			return errors.New("warn")
		}
		c.warn = f
		return nil
	})
}
func New(opts ...Option) (*Cooler, error) {
	c := &Cooler{}
	for _, opt := range opts {
		if err := opt.apply(c); err != nil {
			return nil, err
		}
	}
	if c.target == nil {
		celsius := -5
		c.target = &celsius
	}
	if c.fans == nil {
		n := 2
		c.fans = &n
	}
	if c.warn == nil {
		c.warn = func(string) {}
	}
	return c, nil
}
func (c *Cooler) Settings() (celsius, fans int) { return *c.target, *c.fans }
func (c *Cooler) Measured(celsius int) {
	if celsius > *c.target {
		c.warn(fmt.Sprintf("ice at %d degrees", celsius))
	}
}
