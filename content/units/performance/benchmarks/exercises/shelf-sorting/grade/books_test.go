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
}

func (r *recorder) note(event string) { r.events = append(r.events, event) }
func (r *recorder) ResetTimer()       { r.note("reset") }
func (r *recorder) StopTimer() {
	r.isRunning = false
	r.note("stop")
}
func (r *recorder) StartTimer() {
	r.isRunning = true
	r.note("start")
}
func (r *recorder) Loop() bool {
	if r.isRunning {
		r.note("loop")
	} else {
		r.note("loop while stopped")
	}
	r.left--
	return r.left >= 0
}

var unsorted = []string{"Wells", "Austen", "Mann", "Kafka"}

// bench runs n iterations, and returns what happened and what sort got.
func bench(n int) (events []string, shelves []string) {
	r := &recorder{left: n, isRunning: true}
	load := func() []string {
		r.note("load")
		return slices.Clone(unsorted)
	}
	sort := func(shelf []string) {
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
	events, _ := bench(3)
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
