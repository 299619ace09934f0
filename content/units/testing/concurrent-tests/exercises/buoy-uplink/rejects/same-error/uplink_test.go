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
		err := uplink.Send(t.Context(), func() error {
			tries++
			return errWaves
		})
		if got := time.Since(start); tries != 4 || err != errWaves || got != 7*time.Second {
			t.Errorf("got %d tries and %v after %v, want 4 and %v after 7s", tries, err, got, errWaves)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 1500*time.Millisecond)
		defer cancel()
		start, tries = time.Now(), 0
		err = uplink.Send(ctx, func() error { tries++; return errWaves })
		if got := time.Since(start); got != 1500*time.Millisecond || tries != 2 || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ctx ends after 1.5s: got %v after %v and %d tries", err, got, tries)
		}
	})
}
