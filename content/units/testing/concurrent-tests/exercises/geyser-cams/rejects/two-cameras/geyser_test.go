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
	for _, other := range []geyser.Camera{patient, after(time.Minute, false, errors.New("ice"))} {
		for _, err := range []error{nil, errors.New("fog")} {
			synctest.Test(t, func(t *testing.T) {
				yes, got := geyser.Erupts(context.Background(), after(time.Second, err == nil, err), other)
				if yes != (err == nil) || got != err {
					t.Errorf("got %t and %v, want %t and %v", yes, got, err == nil, err)
				}
				time.Sleep(time.Hour)
			})
		}
	}
}
