package grade_test

import (
	"errors"
	"sync"
	"testing"

	bees "course.example/units/project/doc-comments/exercises/bee-counter/solution"
)

func add(t *testing.T, c *bees.Counter, hive string, n int) {
	t.Helper()
	if err := c.Add(hive, n); err != nil {
		t.Errorf("Add(%q, %d): got the error %v, want none", hive, n, err)
	}
}

func want(t *testing.T, c *bees.Counter, when, hive string, n int) {
	t.Helper()
	if got := c.Hives()[hive]; got != n {
		t.Errorf("%s: got %d bees in %s, want %d", when, got, hive, n)
	}
}

func TestTheZeroValueCounts(t *testing.T) {
	var c bees.Counter
	if got := c.Hives(); len(got) != 0 {
		t.Errorf("a new Counter: got the hives %v, want none", got)
	}
	add(t, &c, "oak", 3)
	add(t, &c, "oak", 4)
	add(t, &c, "lime", 1)
	want(t, &c, "after 3 and 4 bees", "oak", 7)
	want(t, &c, "after one bee", "lime", 1)
}

func TestNegativeNumbersAreRefused(t *testing.T) {
	var c bees.Counter
	add(t, &c, "oak", 5)
	if err := c.Add("oak", -2); !errors.Is(err, bees.ErrNegative) {
		t.Errorf("Add of -2 bees: got the error %v, want one that wraps ErrNegative", err)
	}
	want(t, &c, "after 5 bees and a refused -2", "oak", 5)
	add(t, &c, "oak", 0)
	want(t, &c, "after 0 more bees", "oak", 5)
}

func TestTheCallerMayChangeTheMap(t *testing.T) {
	var c bees.Counter
	add(t, &c, "oak", 2)
	got := c.Hives()
	got["oak"] = 99
	delete(got, "oak")
	got["none"] = 1
	want(t, &c, "after the caller has changed its map", "oak", 2)
	want(t, &c, "after the caller has changed its map", "none", 0)
}

func TestTheMapOfANewCounterMayBeChanged(t *testing.T) {
	var c bees.Counter
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("a write into the map of a new Counter: got the panic %v, want none", r)
		}
	}()
	c.Hives()["oak"] = 1
	want(t, &c, "after the caller has changed its map", "oak", 0)
}

func TestTheCallerMayKeepTheMap(t *testing.T) {
	var c bees.Counter
	add(t, &c, "oak", 2)
	got := c.Hives()
	add(t, &c, "oak", 3)
	if got["oak"] != 2 {
		t.Errorf("a map that was kept: got %d bees, want the 2 that were counted at the time", got["oak"])
	}
}

func TestGoroutinesMayShareACounter(t *testing.T) {
	var c bees.Counter
	add(t, &c, "oak", 0)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 5 {
				c.Add("oak", 1)
				c.Hives()
			}
		})
	}
	wg.Wait()
	want(t, &c, "8 goroutines with 5 bees each", "oak", 40)
}

func TestMovesAreSeenWhole(t *testing.T) {
	var c bees.Counter
	add(t, &c, "oak", 10)
	var wg sync.WaitGroup
	wg.Go(func() {
		for range 8 {
			c.Move("oak", "lime", 3)
			c.Move("lime", "oak", 3)
		}
	})
	for range 2 {
		wg.Go(func() {
			for range 8 {
				got := c.Hives()
				if sum := got["oak"] + got["lime"]; sum != 10 {
					t.Errorf("in the middle of a move: got %d bees, want 10", sum)
				}
			}
		})
	}
	wg.Wait()
}

func TestMovesThatCannotBe(t *testing.T) {
	var c bees.Counter
	if c.Move("oak", "lime", 1) {
		t.Error("Move of one bee of none: got true, want false")
	}
	add(t, &c, "oak", 2)
	if c.Move("oak", "lime", 3) {
		t.Error("Move of 3 bees of 2: got true, want false")
	}
	want(t, &c, "after a move that could not be", "oak", 2)
	if !c.Move("oak", "lime", 2) {
		t.Error("Move of 2 bees of 2: got false, want true")
	}
	want(t, &c, "after a move", "oak", 0)
	want(t, &c, "after a move", "lime", 2)
}

func TestAMoveOfNoBees(t *testing.T) {
	var c bees.Counter
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("Move of 0 bees in a new Counter: got the panic %v, want none", r)
		}
	}()
	if !c.Move("oak", "lime", 0) {
		t.Error("Move of 0 bees in a new Counter: got false, want true")
	}
}
