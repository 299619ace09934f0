package grade_test

import (
	"slices"
	"testing"

	pump "course.example/units/channels/channel-axioms/exercises/dose-pump/solution"
)

// run hands out the doses over a channel that is closed, and stops a pump that does not end by itself.
func run(doses []int) (given []int, end string) {
	orders := make(chan int, len(doses))
	for _, ml := range doses {
		orders <- ml
	}
	close(orders)
	stop := make(chan struct{})
	end = pump.Run(orders, stop, func(ml int) {
		given = append(given, ml)
		if len(given) == 50 {
			close(stop)
		}
		if len(given) > 5000 {
			panic("the pump has given 5000 doses that nobody ordered")
		}
	})
	return given, end
}

func TestAllOrdersAreGiven(t *testing.T) {
	for _, doses := range [][]int{{5}, {5, 20, 5}, {2, 4, 8, 16}} {
		if got, end := run(doses); !slices.Equal(got, doses) || end != "all given" {
			t.Errorf("orders %v, then closed: got %d doses and %q, want %v and %q", doses, len(got), end, doses, "all given")
		}
	}
}

func TestARinseIsADose(t *testing.T) {
	for _, doses := range [][]int{{0}, {5, 0, 20}, {0, 0, 8}} {
		if got, end := run(doses); !slices.Equal(got, doses) || end != "all given" {
			t.Errorf("orders %v, then closed: got %d doses and %q, want %v and %q", doses, len(got), end, doses, "all given")
		}
	}
}

func TestStopEndsIt(t *testing.T) {
	stop := make(chan struct{})
	close(stop)
	if got := pump.Run(nil, stop, func(int) {}); got != "stopped" {
		t.Errorf("stop is closed: got %q, want %q", got, "stopped")
	}
}
