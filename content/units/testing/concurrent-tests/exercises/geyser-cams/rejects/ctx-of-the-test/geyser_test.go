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
	for _, err := range []error{nil, errors.New("fog")} {
		synctest.Test(t, func(t *testing.T) {
			slow := after(time.Minute, false, nil)
			yes, got := geyser.Erupts(t.Context(), after(time.Second, err == nil, err), slow, slow, patient, patient)
			if yes != (err == nil) || got != err {
				t.Errorf("got %t and %v, want %t and %v", yes, got, err == nil, err)
			}
			time.Sleep(time.Hour)
		})
	}
}
