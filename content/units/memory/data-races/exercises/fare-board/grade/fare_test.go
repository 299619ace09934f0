package grade_test

import (
	"testing"
	"time"

	fare "course.example/units/memory/data-races/exercises/fare-board/solution"
)

func TestTheLoadedFareIsReturned(t *testing.T) {
	fare.Load = func() int {
		time.Sleep(20 * time.Millisecond)
		return 3
	}
	for range 10 {
		if got := fare.Fare(); got != 3 {
			t.Errorf("got %d, want the loaded fare, 3", got)
		}
	}
	time.Sleep(200 * time.Millisecond)
}
