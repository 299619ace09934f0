package lift_test

import (
	"testing"
	"testing/synctest"
	"time"

	lift "course.example/units/concurrency/limit-concurrency/exercises/freight-lift/solution"
)

func TestCarry(t *testing.T) {
	// In a synctest bubble a sleep takes no real time.
	synctest.Test(t, func(t *testing.T) {
		l := lift.New(1000)
		err := l.Carry(t.Context(), 600, func() error {
			time.Sleep(time.Minute)
			return nil
		})
		if err != nil {
			t.Errorf("a ride with 600 kg: got %v, want nil", err)
		}
	})
}
