package grade_test

import (
	"context"
	"testing"
	"time"

	press "course.example/units/context/cancellation/exercises/glue-press/solution"
)

// result waits for hold for two seconds at most.
func result(ctx context.Context, d time.Duration) (err error, inTime bool) {
	done := make(chan error, 1)
	go func() { done <- press.Hold(ctx, d) }()
	select {
	case err = <-done:
		return err, true
	case <-time.After(2 * time.Second):
		return nil, false
	}
}

func TestHold(t *testing.T) {
	if err, inTime := result(t.Context(), 20*time.Millisecond); err != nil || !inTime {
		t.Errorf("20 ms without the button: got %v, returned: %t, want <nil>", err, inTime)
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(20*time.Millisecond, cancel)
	if err, inTime := result(ctx, time.Minute); err != context.Canceled || !inTime {
		t.Errorf("a minute, the button after 20 ms: got %v, returned within 2 s: %t, want %v", err, inTime, context.Canceled)
	}
}
