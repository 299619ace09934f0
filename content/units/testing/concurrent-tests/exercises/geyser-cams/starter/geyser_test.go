package geyser_test

import (
	"context"
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

func TestErupts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		yes, err := geyser.Erupts(t.Context(), after(time.Second, true, nil))
		if !yes || err != nil {
			t.Errorf("got %t and %v, want true and nil", yes, err)
		}
	})
}
