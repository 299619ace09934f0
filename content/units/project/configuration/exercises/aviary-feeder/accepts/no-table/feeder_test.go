package feeder_test

import (
	"testing"

	feeder "course.example/units/project/configuration/exercises/aviary-feeder/solution"
)

func plan(t *testing.T, opts ...feeder.Option) (meals, grams int) {
	t.Helper()
	f, err := feeder.New(opts...)
	if err != nil {
		t.Fatalf("got the error %v, want none", err)
	}
	return f.Plan()
}

func TestNew(t *testing.T) {
	if meals, grams := plan(t, feeder.Meals(0)); meals != 0 || grams != 40 {
		t.Errorf("no meals: got %d of %d grams, want 0 of 40", meals, grams)
	}
	if meals, _ := plan(t, feeder.Meals(4), feeder.Meals(9)); meals != 9 {
		t.Errorf("4 and then 9 meals: got %d, want 9", meals)
	}
	if meals, grams := plan(t); meals != 3 || grams != 40 {
		t.Errorf("no options after others: got %d of %d grams, want 3 of 40", meals, grams)
	}
	if _, err := feeder.New(feeder.Meals(-3), feeder.Grams(50)); err == nil {
		t.Error("-3 meals, then a good option: got no error, want one")
	}
}
