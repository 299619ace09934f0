// Package feeder feeds the birds of an aviary.
package feeder

import "fmt"

// Feeder drops seed some times a day.
type Feeder struct {
	meals, grams int
}

type Option func(*Feeder) error

// Meals sets how often seed is dropped in a day. 0 is a day of fasting.
func Meals(n int) Option {
	return func(f *Feeder) error {
		if n < 0 {
			return fmt.Errorf("meals: %d", n)
		}
		f.meals = n
		return nil
	}
}

// Grams sets how much seed is dropped. It must be above 0.
func Grams(n int) Option {
	return func(f *Feeder) error {
		if n <= 0 {
			return fmt.Errorf("grams: %d", n)
		}
		f.grams = n
		return nil
	}
}

// New returns a feeder with 3 meals of 40 grams. Options change that,
// and of two that set the same, the later one wins. With a bad option
// it returns nil and an error.
func New(opts ...Option) (*Feeder, error) {
	f := &Feeder{grams: 40}
	for _, opt := range opts {
		if err := opt(f); err != nil {
			return nil, fmt.Errorf("new feeder: %w", err)
		}
	}
	if f.meals == 0 {
		f.meals = 3
	}
	return f, nil
}

// Plan returns the meals of a day, and the grams of each.
func (f *Feeder) Plan() (meals, grams int) { return f.meals, f.grams }
