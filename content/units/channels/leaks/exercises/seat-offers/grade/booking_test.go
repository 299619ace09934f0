package grade_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	booking "course.example/units/channels/leaks/exercises/seat-offers/solution"
)

var airlines = []string{"north", "south", "east", "west", "polar"}

// stock answers after a second, two seconds and so on; an airline without an entry has no seats.
func stock(left map[string]int) booking.Seats {
	return func(ctx context.Context, airline string) int {
		for i, name := range airlines {
			if name == airline {
				time.Sleep(time.Duration(i+1) * time.Second)
			}
		}
		return left[airline]
	}
}

func TestTakesTheFirstWithSeats(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := booking.Book(t.Context(), airlines, stock(map[string]int{"south": 4, "west": 9}))
		if got != 4 {
			t.Errorf("south answers first with seats: got %d, want 4", got)
		}
		time.Sleep(time.Minute)
	})
}

func TestGivesZeroWhereNobodyHasSeats(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := booking.Book(t.Context(), airlines, stock(nil)); got != 0 {
			t.Errorf("no airline has seats: got %d, want 0", got)
		}
	})
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		booking.Book(t.Context(), airlines, stock(map[string]int{"north": 1, "south": 4, "east": 2, "west": 9, "polar": 1}))
		// By then the slowest airline has answered.
		time.Sleep(time.Minute)
	})
}

func TestDoesNotWaitForTheSlowest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		booking.Book(t.Context(), airlines, stock(map[string]int{"north": 1}))
		if took := time.Since(start); took > time.Second {
			t.Errorf("north answers after 1s: Book took %v", took)
		}
		time.Sleep(time.Minute)
	})
}
