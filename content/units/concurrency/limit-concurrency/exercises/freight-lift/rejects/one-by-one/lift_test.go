package lift_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	lift "course.example/units/concurrency/limit-concurrency/exercises/freight-lift/solution"
)

func TestCarry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := lift.New(1000)
		for _, want := range []error{nil, errors.New("the door jams"), nil, nil} {
			ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
			if err := l.Carry(ctx, 1000, func() error { return want }); err != want {
				t.Errorf("1000 kg on an empty lift: got %v, want %v", err, want)
			}
			cancel()
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if err := l.Carry(ctx, 1000, func() error { return nil }); err == nil {
			t.Error("an ended ctx: got nil, want an error")
		}
	})
}
