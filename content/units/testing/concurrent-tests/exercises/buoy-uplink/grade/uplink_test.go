package uplink_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	uplink "course.example/units/testing/concurrent-tests/exercises/buoy-uplink/solution"
)

func TestSend(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		var at []time.Duration
		err := uplink.Send(t.Context(), func() error {
			at = append(at, time.Since(start))
			return fmt.Errorf("waves %d", len(at))
		})
		if want := []time.Duration{0, 1e9, 3e9, 7e9}; !slices.Equal(at, want) {
			t.Errorf("tries at %v, want %v", at, want)
		}
		if got := time.Since(start); got != 7*time.Second {
			t.Errorf("gave up after %v, want 7s", got)
		}
		if err == nil || err.Error() != "waves 4" {
			t.Errorf("got error %v, want waves 4", err)
		}
	})
}

func TestCancel(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 1500*time.Millisecond)
		defer cancel()
		start, tries := time.Now(), 0
		err := uplink.Send(ctx, func() error {
			tries++
			return errors.New("waves")
		})
		if got := time.Since(start); got != 1500*time.Millisecond || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ctx ends after 1.5s: got %v after %v", err, got)
		}
		if tries != 2 {
			t.Errorf("ctx ends after 1.5s: got %d tries, want 2", tries)
		}
	})
}
