package grade_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	booking "course.example/units/channels/leaks/exercises/seat-offers/solution"
)

// The slowest comes first.
var airlines = []string{"polar", "west", "east", "south", "north"}

// stock lets north answer after a second, south after two and so on; an airline without an entry has no seats.
func stock(left map[string]int) booking.Seats {
	return func(ctx context.Context, airline string) int {
		for i, name := range airlines {
			if name == airline {
				time.Sleep(time.Duration(len(airlines)-i) * time.Second)
			}
		}
		return left[airline]
	}
}

func TestTakesTheFirstWithSeats(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := booking.Book(context.Background(), airlines, stock(map[string]int{"south": 4, "west": 9}))
		if got != 4 {
			t.Errorf("south answers first with seats: got %d, want 4", got)
		}
		time.Sleep(time.Minute)
	})
}

func TestGivesZeroWhereNobodyHasSeats(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := booking.Book(context.Background(), airlines, stock(nil)); got != 0 {
			t.Errorf("no airline has seats: got %d, want 0", got)
		}
	})
}

func TestNoAnswerIsLostWhenAllComeAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// None has seats, so Book needs the answer of every one of them.
		all := make([]string, 100)
		atOnce := func(context.Context, string) int { return 0 }
		booked := make(chan int, 1)
		go func() { booked <- booking.Book(context.Background(), all, atOnce) }()
		synctest.Wait()
		select {
		case got := <-booked:
			if got != 0 {
				t.Errorf("100 airlines answer at once, none has seats: got %d, want 0", got)
			}
		default:
			t.Error("100 airlines answer at once, none has seats: Book still waits for an answer, want 0")
		}
	})
}

func TestNoGoroutineIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// This caller works on: its ctx does not end with the booking.
		booking.Book(context.Background(), airlines, stock(map[string]int{"north": 1, "south": 4, "east": 2, "west": 9, "polar": 1}))
		// By then the slowest airline has answered.
		time.Sleep(time.Minute)
	})
}

func TestDoesNotWaitForTheSlowest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		booking.Book(context.Background(), airlines, stock(map[string]int{"north": 1}))
		if took := time.Since(start); took > time.Second {
			t.Errorf("north answers after 1s: Book took %v", took)
		}
		time.Sleep(time.Minute)
	})
}
