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

// patient returns a camera that looks until ctx ends.
func patient(ctx context.Context) (bool, error) {
	<-ctx.Done()
	return false, ctx.Err()
}

func TestNobodyIsLeft(t *testing.T) {
	fog := errors.New("fog")
	for _, test := range []struct {
		name  string
		first geyser.Camera
		want  bool
		err   error
	}{
		{"a yes", after(time.Second, true, nil), true, nil},
		{"an error", after(time.Second, false, fog), false, fog},
	} {
		synctest.Test(t, func(t *testing.T) {
			slow := after(time.Minute, false, nil)
			yes, err := geyser.Erupts(context.Background(), test.first, slow, patient, slow, patient)
			if yes != test.want || err != test.err {
				t.Errorf("%s: got %t and %v, want %t and %v", test.name, yes, err, test.want, test.err)
			}
			time.Sleep(time.Hour)
		})
	}
}
