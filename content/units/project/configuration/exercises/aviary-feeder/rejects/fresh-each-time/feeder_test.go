package feeder_test

import (
	"testing"

	feeder "course.example/units/project/configuration/exercises/aviary-feeder/solution"
)

func TestNew(t *testing.T) {
	type options = []feeder.Option
	tests := []struct {
		name         string
		opts         options
		meals, grams int
	}{
		{"none", nil, 3, 40},
		{"both", options{feeder.Meals(5), feeder.Grams(20)}, 5, 20},
		{"fasting", options{feeder.Meals(0), feeder.Grams(40)}, 0, 40},
		{"three of 15", options{feeder.Meals(3), feeder.Grams(15)}, 3, 15},
		{"the later wins", options{feeder.Grams(40), feeder.Meals(1), feeder.Meals(2)}, 2, 40},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f, err := feeder.New(test.opts...)
			if err != nil {
				t.Fatalf("got the error %v, want none", err)
			}
			if meals, grams := f.Plan(); meals != test.meals || grams != test.grams {
				t.Errorf("got %d meals of %d grams, want %d of %d", meals, grams, test.meals, test.grams)
			}
		})
	}
}

func TestBadOptions(t *testing.T) {
	for _, opts := range [][]feeder.Option{
		{feeder.Meals(-1)},
		{feeder.Grams(0)},
		{feeder.Grams(0), feeder.Meals(2)},
	} {
		if f, err := feeder.New(opts...); err == nil || f != nil {
			t.Errorf("got a feeder: %t, and the error %v; want an error only", f != nil, err)
		}
	}
}
