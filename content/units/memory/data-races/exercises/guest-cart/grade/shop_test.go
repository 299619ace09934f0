package grade_test

import (
	"sync"
	"testing"

	shop "course.example/units/memory/data-races/exercises/guest-cart/solution"
)

func TestNoItemIsLost(t *testing.T) {
	s := shop.New()
	for _, guest := range []string{"Ann", "Bob", "Eve"} {
		var wg sync.WaitGroup
		for range 12 {
			wg.Go(func() { s.CartOf(guest).Add(1) })
		}
		wg.Wait()
		if got := s.CartOf(guest).Len(); got != 12 {
			t.Fatalf("12 requests put one piece each into %s's cart: got %d pieces, want 12", guest, got)
		}
	}
}

func TestGuestsHaveTheirOwnCarts(t *testing.T) {
	s := shop.New()
	s.CartOf("Ann").Add(1)
	s.CartOf("Bob").Add(1)
	s.CartOf("Ann").Add(1)
	if ann, bob, eve := s.CartOf("Ann").Len(), s.CartOf("Bob").Len(), s.CartOf("Eve").Len(); ann != 2 || bob != 1 || eve != 0 {
		t.Errorf("Ann has 2 pieces, Bob 1, Eve none: got %d, %d, %d", ann, bob, eve)
	}
}

func TestShopsShareNothing(t *testing.T) {
	one, other := shop.New(), shop.New()
	one.CartOf("Ann").Add(1)
	if got := other.CartOf("Ann").Len(); got != 0 {
		t.Errorf("Ann's cart in another shop: got %d pieces, want 0", got)
	}
}
