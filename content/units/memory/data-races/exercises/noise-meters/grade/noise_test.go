package grade_test

import (
	"testing"
	"time"

	noise "course.example/units/memory/data-races/exercises/noise-meters/solution"
)

func TestLoudest(t *testing.T) {
	for range 20 {
		var meters []noise.Meter
		for level := range 8 {
			meters = append(meters, func() int { return level * 10 })
		}
		if got := noise.Loudest(meters); got != 70 {
			t.Errorf("eight meters of 0 to 70: got %d, want 70", got)
		}
	}
	time.Sleep(100 * time.Millisecond)
}
