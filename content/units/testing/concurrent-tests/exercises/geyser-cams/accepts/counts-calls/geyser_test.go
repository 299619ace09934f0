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

func TestEachCameraIsReleased(t *testing.T) {
	for _, failure := range []error{nil, errors.New("fog")} {
		synctest.Test(t, func(t *testing.T) {
			released := 0
			patient := func(ctx context.Context) (bool, error) {
				select {
				case <-ctx.Done():
					released++
				case <-time.After(time.Hour):
				}
				return false, ctx.Err()
			}
			first := after(time.Second, failure == nil, failure)
			if _, err := geyser.Erupts(context.Background(), first, patient); err != failure {
				t.Errorf("got %v, want %v", err, failure)
			}
			synctest.Wait()
			if released != 1 {
				t.Errorf("after an answer with error %v: %d cameras released, want 1", failure, released)
			}
			time.Sleep(2 * time.Hour)
		})
	}
}

func TestAllMayAnswerLate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		late := after(time.Minute, true, errors.New("late"))
		geyser.Erupts(context.Background(), late, late, late, after(0, true, nil))
		time.Sleep(time.Hour)
	})
}
