package geyser_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	geyser "course.example/units/testing/concurrent-tests/exercises/geyser-cams/solution"
)

// after returns a camera that knows after d.
func after(d time.Duration, erupts bool, err error) geyser.Camera {
	return func(context.Context) (bool, error) {
		time.Sleep(d)
		return erupts, err
	}
}

func patient(ctx context.Context) (bool, error) {
	<-ctx.Done()
	return false, ctx.Err()
}

func TestErupts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slow := after(time.Minute, false, errors.New("ice"))
		yes, err := geyser.Erupts(context.Background(), after(time.Second, true, nil), slow, slow, patient, patient)
		if !yes || err != nil {
			t.Errorf("got %t and %v, want true and nil", yes, err)
		}
		time.Sleep(time.Hour)
	})
}
