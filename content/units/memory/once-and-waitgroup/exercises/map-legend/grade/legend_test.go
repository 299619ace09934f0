package grade_test

import (
	"sync"
	"testing"

	legend "course.example/units/memory/once-and-waitgroup/exercises/map-legend/solution"
)

// artist draws, and counts how often.
type artist struct {
	mu    sync.Mutex
	drawn int
}

func (a *artist) draw() string {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.drawn++
	return "river, road"
}

func (a *artist) count() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.drawn
}

func TestItIsDrawnOnce(t *testing.T) {
	var a artist
	m := legend.NewMap(a.draw)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if got := m.Legend(); got != "river, road" {
				t.Errorf("got %q, want %q", got, "river, road")
			}
		})
	}
	wg.Wait()
	if got := a.count(); got != 1 {
		t.Errorf("four goroutines asked for the legend: it was drawn %d times, want 1", got)
	}
}

func TestNothingIsDrawnBeforeItIsAskedFor(t *testing.T) {
	var a artist
	legend.NewMap(a.draw)
	if got := a.count(); got != 0 {
		t.Errorf("nobody has asked for the legend: it was drawn %d times, want 0", got)
	}
}

func TestEachMapHasItsLegend(t *testing.T) {
	one := legend.NewMap(func() string { return "hills" })
	two := legend.NewMap(func() string { return "lakes" })
	if a, b := one.Legend(), two.Legend(); a != "hills" || b != "lakes" {
		t.Errorf("two maps: got %q and %q, want hills and lakes", a, b)
	}
}
