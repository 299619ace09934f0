package grade_test

import (
	"testing"
	"time"

	gauge "course.example/units/channels/select/exercises/speed-display/solution"
)

// next gives what Next returns, and -1 if it still waits after a second.
func next(g *gauge.Gauge) int {
	got := make(chan int, 1)
	go func() { got <- g.Next() }()
	select {
	case v := <-got:
		return v
	case <-time.After(time.Second):
		return -1
	}
}

func TestShowsTheNewestSpeed(t *testing.T) {
	g := gauge.New()
	for _, v := range []int{50, 60, 70} {
		g.Set(v)
	}
	if got := next(g); got != 70 {
		t.Errorf("50, 60 and 70 are set, then the display asks: got %d (-1: it still waits), want 70", got)
	}
}
