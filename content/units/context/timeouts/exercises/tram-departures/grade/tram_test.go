package grade_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/synctest"
	"time"

	tram "course.example/units/context/timeouts/exercises/tram-departures/solution"
)

// ask takes d, or less when ctx ends.
func ask(d time.Duration) func(context.Context, string) ([]tram.Departure, error) {
	return func(ctx context.Context, stop string) ([]tram.Departure, error) {
		select {
		case <-time.After(d):
			return nil, nil
		case <-ctx.Done():
			return nil, fmt.Errorf("departures of %s: %w", stop, ctx.Err())
		}
	}
}

func TestRiderWhoLeavesIsNoTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, leave := context.WithCancel(t.Context())
		time.AfterFunc(100*time.Millisecond, leave)
		api := &tram.API{Ask: ask(300 * time.Millisecond)}
		api.Departures(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil).WithContext(ctx))
		if got := api.Timeouts.Load(); got != 0 {
			t.Errorf("rider leaves after 100ms: timeouts counted: got %d, want 0", got)
		}
	})
}

func TestSlowOperatorIsATimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		api := &tram.API{Ask: ask(time.Minute)}
		w := httptest.NewRecorder()
		api.Departures(w, httptest.NewRequest(http.MethodGet, "/", nil))
		if got := api.Timeouts.Load(); w.Code != http.StatusGatewayTimeout || got != 1 {
			t.Errorf("operator takes a minute: got status %d and %d timeouts, want 504 and 1", w.Code, got)
		}
	})
}
