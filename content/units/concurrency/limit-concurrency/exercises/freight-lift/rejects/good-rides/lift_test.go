package lift_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	lift "course.example/units/concurrency/limit-concurrency/exercises/freight-lift/solution"
)

func TestCarry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := lift.New(1000)
		minute := func() error {
			time.Sleep(time.Minute)
			return nil
		}
		for range 3 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
			if err := l.Carry(ctx, 1000, minute); err != nil {
				t.Errorf("1000 kg on an empty lift: got %v, want nil", err)
			}
			cancel()
		}
		go l.Carry(t.Context(), 600, minute)
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := l.Carry(ctx, 600, minute); err == nil {
			t.Error("600 kg beside 600 of 1000: got nil, want an error")
		}
		time.Sleep(time.Hour)
	})
}
