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

func TestTheTimesOfTries(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		errLast := errors.New("last")
		last := time.Now()
		want := time.Duration(0)
		tries := 0
		err := uplink.Send(context.Background(), func() error {
			if got := time.Since(last); got != want {
				t.Errorf("waited %v before try %d, want %v", got, tries+1, want)
			}
			last = time.Now()
			want = time.Second << tries
			if tries++; tries < 4 {
				return errWaves
			}
			return errLast
		})
		if !errors.Is(err, errLast) || time.Since(last) != 0 {
			t.Errorf("got %v, %v after the last try, want %v at once", err, time.Since(last), errLast)
		}
	})
}

func TestACancelIsHeardAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		done := make(chan error, 1)
		tries := 0
		go func() {
			done <- uplink.Send(ctx, func() error { tries++; return errWaves })
		}()
		synctest.Wait()
		cancel()
		synctest.Wait()
		select {
		case err := <-done:
			if !errors.Is(err, context.Canceled) || tries != 1 {
				t.Errorf("got %v and %d tries, want %v and 1", err, tries, context.Canceled)
			}
		default:
			t.Error("cancelled in the first wait, and Send still waits")
		}
		time.Sleep(time.Minute)
	})
}
