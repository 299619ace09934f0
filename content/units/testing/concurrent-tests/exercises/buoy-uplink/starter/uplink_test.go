package uplink_test

import (
	"errors"
	"testing"
	"testing/synctest"

	uplink "course.example/units/testing/concurrent-tests/exercises/buoy-uplink/solution"
)

var errWaves = errors.New("waves")

func TestSend(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		tries := 0
		err := uplink.Send(t.Context(), func() error {
			tries++
			return errWaves
		})
		if tries != 4 || err != errWaves {
			t.Errorf("got %d tries and %v, want 4 and %v", tries, err, errWaves)
		}
	})
}
