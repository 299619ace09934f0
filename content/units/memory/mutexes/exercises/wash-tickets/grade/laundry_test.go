package grade_test

import (
	"sync"
	"testing"

	laundry "course.example/units/memory/mutexes/exercises/wash-tickets/solution"
)

func TestTicketsAreCounted(t *testing.T) {
	l := laundry.New()
	if got := l.Tickets("M1"); got != 0 {
		t.Errorf("no ticket yet: got %d, want 0", got)
	}
	l.Ticket("M1")
	l.Ticket("M2")
	l.Ticket("M1")
	if one, two := l.Tickets("M1"), l.Tickets("M2"); one != 2 || two != 1 {
		t.Errorf("2 tickets of M1 and 1 of M2: got %d and %d", one, two)
	}
}

func TestEveryTicketCounts(t *testing.T) {
	l := laundry.New()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				l.Ticket("M1")
			}
		})
	}
	wg.Wait()
	if got := l.Tickets("M1"); got != 400 {
		t.Errorf("8 goroutines with 50 tickets each: got %d, want 400", got)
	}
}
