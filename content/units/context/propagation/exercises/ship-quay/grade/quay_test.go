package grade_test

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	quay "course.example/units/context/propagation/exercises/ship-quay/solution"
)

// hang answers after ten minutes, unless the ctx of the request ends before.
type hang struct{}

func (hang) RoundTrip(r *http.Request) (*http.Response, error) {
	select {
	case <-r.Context().Done():
		return nil, r.Context().Err()
	case <-time.After(10 * time.Minute):
		return nil, errors.New("no answer")
	}
}

func TestTheRequestEndsAfterFiveSeconds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		_, err := quay.Find(t.Context(), &http.Client{Transport: hang{}}, "Aurora")
		if took := time.Since(start); took != 5*time.Second || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the port hangs: Find returned %v after %v, want 5s", err, took)
		}
	})
}
