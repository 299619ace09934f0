package grade_test

import (
	"runtime"
	"sync"
	"testing"

	tally "course.example/units/memory/aliasing/exercises/gate-counts/solution"
)

func TestAFreshTallyCanBeUsed(t *testing.T) {
	defer func() {
		if v := recover(); v != nil {
			t.Errorf("a call on Tally{} panicked: %v", v)
		}
	}()
	var c tally.Tally
	if got := c.Count("north"); got != 0 {
		t.Errorf("nobody has come yet: got %d, want 0", got)
	}
	c.Add("north", 4)
	if got := c.Count("north"); got != 4 {
		t.Errorf("4 have come: got %d, want 4", got)
	}
}

func TestGatesAreCountedApart(t *testing.T) {
	c := new(tally.Tally)
	c.Add("north", 4)
	c.Add("south", 10)
	c.Add("north", 3)
	for gate, want := range map[string]int{"north": 7, "south": 10, "east": 0} {
		if got := c.Count(gate); got != want {
			t.Errorf("north 4, south 10, north 3: %s has %d, want %d", gate, got, want)
		}
	}
}

func TestNoVisitorIsLost(t *testing.T) {
	rounds, each := 20, 1500
	if runtime.GOARCH == "wasm" {
		rounds, each = 1, 10 // the sandbox switches between goroutines at each statement
	}
	for range rounds {
		c := new(tally.Tally)
		c.Add("north", 1)
		start := make(chan struct{})
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				<-start
				for range each {
					c.Add("north", 1)
					c.Add("south", 2)
					c.Count("north")
				}
			})
		}
		close(start)
		wg.Wait()
		if got, want := c.Count("north"), 1+4*each; got != want {
			t.Fatalf("four goroutines counted at north: got %d visitors, want %d", got, want)
		}
		if got, want := c.Count("south"), 8*each; got != want {
			t.Fatalf("four goroutines counted at south: got %d visitors, want %d", got, want)
		}
	}
}
