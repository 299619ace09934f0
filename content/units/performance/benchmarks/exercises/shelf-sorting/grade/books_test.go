package grade_test

import (
	"fmt"
	"slices"
	"testing"

	books "course.example/units/performance/benchmarks/exercises/shelf-sorting/solution"
)

// recorder stands in for *testing.B and notes what is done with it.
type recorder struct {
	left      int
	isRunning bool
	events    []string
	hides     bool     // the shelf while the loop and the timer run
	shelf     []string // as it was loaded
	hidden    []string // the books of a shelf that is hidden
}

// copied stands on a hidden shelf, so that a copy of it can be told.
const copied = "copied while the timer runs"

func (r *recorder) hide() {
	if r.hides && r.hidden == nil {
		r.hidden = slices.Clone(r.shelf)
		for i := range r.shelf {
			r.shelf[i] = copied
		}
	}
}

func (r *recorder) show() {
	if r.hidden != nil {
		copy(r.shelf, r.hidden)
		r.hidden = nil
	}
}

func (r *recorder) note(event string) { r.events = append(r.events, event) }
func (r *recorder) ResetTimer()       { r.note("reset") }
func (r *recorder) StopTimer() {
	r.isRunning = false
	r.show()
	r.note("stop")
}
func (r *recorder) StartTimer() {
	r.isRunning = true
	if slices.Contains(r.events, "loop") {
		r.hide()
	}
	r.note("start")
}
func (r *recorder) Loop() bool {
	if r.isRunning {
		r.note("loop")
	} else {
		r.note("loop while stopped")
	}
	r.left--
	if r.left < 0 {
		r.show()
	} else if r.isRunning {
		r.hide()
	}
	return r.left >= 0
}

var unsorted = []string{"Wells", "Austen", "Mann", "Kafka"}

// bench runs n iterations, and returns what happened and what sort got.
func bench(n int) (events []string, shelves []string) {
	return run(&recorder{left: n, isRunning: true})
}

func run(r *recorder) (events []string, shelves []string) {
	load := func() []string {
		r.note("load")
		r.shelf, r.hidden = slices.Clone(unsorted), nil
		return r.shelf
	}
	sort := func(shelf []string) {
		if r.hidden != nil && &shelf[0] == &r.shelf[0] {
			r.show()
			defer r.hide()
		}
		if slices.Contains(shelf, copied) {
			r.note("sort of a measured copy")
		}
		if r.isRunning {
			r.note("sort")
		} else {
			r.note("sort while stopped")
		}
		shelves = append(shelves, fmt.Sprint(shelf))
		slices.Sort(shelf)
	}
	books.Bench(r, load, sort)
	return r.events, shelves
}

func count(events []string, event string) (n int) {
	for _, e := range events {
		if e == event {
			n++
		}
	}
	return n
}

func TestEachIterationSortsTheShelfAsItWasLoaded(t *testing.T) {
	_, shelves := bench(3)
	if len(shelves) != 3 {
		t.Fatalf("three iterations: sort was called %d times, want 3", len(shelves))
	}
	for i, got := range shelves {
		if want := fmt.Sprint(unsorted); got != want {
			t.Errorf("iteration %d sorts %s, want %s", i+1, got, want)
		}
	}
}

func TestTheShelfIsLoadedOnceBeforeTheLoop(t *testing.T) {
	events, _ := bench(4)
	if n := count(events, "load"); n != 1 {
		t.Errorf("four iterations: loaded %d times, want once", n)
	}
	if load, loop := slices.Index(events, "load"), slices.Index(events, "loop"); loop >= 0 && load > loop {
		t.Errorf("loaded in the loop: got %q, want load first", events)
	}
}

func TestEachSortIsMeasured(t *testing.T) {
	events, _ := bench(4)
	if n := count(events, "sort"); n != 4 {
		t.Errorf("four iterations: %d sorts ran with the timer on, want 4: %q", n, events)
	}
	sorted := slices.Index(events, "sort")
	if sorted >= 0 && slices.Contains(events[sorted:], "reset") {
		t.Errorf("a reset after a sort takes it out of the result: %q", events)
	}
}

func TestCopyingIsNotMeasured(t *testing.T) {
	events, _ := run(&recorder{left: 3, isRunning: true, hides: true})
	if n := count(events, "sort of a measured copy"); n > 0 {
		t.Fatalf("%d shelves were copied while the timer ran, want 0: %q", n, events)
	}
	for rest := events; ; {
		at := slices.Index(rest, "sort")
		if at < 0 {
			return
		}
		rest = rest[at+1:]
		next := slices.Index(rest, "sort")
		if next >= 0 && !slices.Contains(rest[:next], "stop") {
			t.Fatalf("between two sorts the timer is not stopped, so the copy is measured: %q, want stop and start in between", events)
		}
	}
}

func TestLoopFindsTheTimerRunning(t *testing.T) {
	events, _ := bench(3)
	if n := count(events, "loop while stopped"); n > 0 {
		t.Errorf("Loop was called %d times with the timer stopped, want 0; the real one ends the benchmark then: %q", n, events)
	}
}
