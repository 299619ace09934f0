package uplink_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	uplink "course.example/units/testing/concurrent-tests/exercises/buoy-uplink/solution"
)

var errWaves = errors.New("waves")

func TestSend(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start, tries := time.Now(), 0
		last := errors.New("the last")
		err := uplink.Send(t.Context(), func() error {
			if tries++; tries == 4 {
				return last
			}
			return errWaves
		})
		if got := time.Since(start); tries != 4 || err != last || got != 7*time.Second {
			t.Errorf("got %d tries and %v after %v, want 4 and %v after 7s", tries, err, got, last)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 1500*time.Millisecond)
		defer cancel()
		tries = 0
		err = uplink.Send(ctx, func() error { tries++; return errWaves })
		if tries != 2 || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ctx ends after 1.5s: got %v and %d tries", err, tries)
		}
	})
}
