package feeder_test

import (
	"testing"

	feeder "course.example/units/project/configuration/exercises/aviary-feeder/solution"
)

func TestNew(t *testing.T) {
	f, err := feeder.New(feeder.Meals(5), feeder.Grams(20))
	if err != nil {
		t.Fatalf("got the error %v, want none", err)
	}
	if meals, grams := f.Plan(); meals != 5 || grams != 20 {
		t.Errorf("got %d meals of %d grams, want 5 of 20", meals, grams)
	}
}
