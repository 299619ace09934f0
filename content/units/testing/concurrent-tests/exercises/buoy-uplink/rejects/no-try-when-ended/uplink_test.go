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
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		start, tries := time.Now(), 0
		err := uplink.Send(ctx, func() error { tries++; return errWaves })
		if tries != 0 || !errors.Is(err, context.Canceled) || time.Since(start) != 0 {
			t.Errorf("got %d tries and %v, want 0 and %v", tries, err, context.Canceled)
		}
	})
}
