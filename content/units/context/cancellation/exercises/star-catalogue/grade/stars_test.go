package grade_test

import (
	"context"
	"testing"
	"time"

	stars "course.example/units/context/cancellation/exercises/star-catalogue/solution"
)

func TestEnded(t *testing.T) {
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	late, cancelLate := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
	defer cancelLate()
	open, cancelOpen := context.WithTimeout(t.Context(), time.Hour)
	defer cancelOpen()
	if err := stars.Ended(cancelled); err == nil {
		t.Error("a ctx that was cancelled: got <nil>, want an error")
	}
	if err := stars.Ended(late); err == nil {
		t.Error("a ctx whose deadline is over: got <nil>, want an error")
	}
	if err := stars.Ended(open); err != nil {
		t.Errorf("a ctx that has not ended: got %v, want <nil>", err)
	}
}
