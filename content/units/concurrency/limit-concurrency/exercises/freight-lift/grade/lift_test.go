package lift_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	lift "course.example/units/concurrency/limit-concurrency/exercises/freight-lift/solution"
)

var errJam = errors.New("the door jams")

func minute(err error) func() error {
	return func() error {
		time.Sleep(time.Minute)
		return err
	}
}

func TestCarry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := lift.New(1000)
		// Neither good nor bad rides keep any of the load.
		for range 3 {
			if err := l.Carry(t.Context(), 600, minute(nil)); err != nil {
				t.Errorf("a ride with 600 kg: got %v, want nil", err)
			}
			if err := l.Carry(t.Context(), 600, minute(errJam)); !errors.Is(err, errJam) {
				t.Errorf("a ride with 600 kg that fails: got %v, want %v", err, errJam)
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			if err := l.Carry(ctx, 1000, minute(nil)); err != nil {
				t.Fatalf("1000 kg on an empty lift: got %v, want nil", err)
			}
			cancel()
		}

		// A second load that does not fit has to wait, no longer than ctx
		// lives.
		done := make(chan error)
		go func() { done <- l.Carry(t.Context(), 600, minute(nil)) }()
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		ran := false
		err := l.Carry(ctx, 600, func() error { ran = true; return nil })
		if !errors.Is(err, context.DeadlineExceeded) || ran {
			t.Errorf("600 kg beside 600 of 1000, for a second: got %v, ride run %v, want %v and false", err, ran, context.DeadlineExceeded)
		}
		<-done
	})
}
