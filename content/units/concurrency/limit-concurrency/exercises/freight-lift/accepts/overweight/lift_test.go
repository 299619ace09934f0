package lift_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	lift "course.example/units/concurrency/limit-concurrency/exercises/freight-lift/solution"
)

// A load above the limit never fits, so it also shows whether the weight
// counts and whether ctx is heard.
func TestALoadAboveTheLimitWaitsForTheEndOfCtx(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		err := lift.New(10).Carry(ctx, 11, func() error { return nil })
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("11 kg of 10: got %v, want %v", err, context.DeadlineExceeded)
		}
	})
}

func TestTheFullLoadFitsAgain(t *testing.T) {
	for _, failure := range []error{nil, errors.New("stuck")} {
		synctest.Test(t, func(t *testing.T) {
			l := lift.New(10)
			l.Carry(t.Context(), 10, func() error { return failure })
			ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
			defer cancel()
			if err := l.Carry(ctx, 10, func() error { return nil }); err != nil {
				t.Errorf("after a ride with the error %v: got %v, want nil", failure, err)
			}
		})
	}
}
