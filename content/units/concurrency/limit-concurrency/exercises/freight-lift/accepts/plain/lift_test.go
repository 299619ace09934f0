package lift_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	lift "course.example/units/concurrency/limit-concurrency/exercises/freight-lift/solution"
)

func TestNoMoreThanTheLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := lift.New(10)
		var mu sync.Mutex
		load, top := 0, 0
		var wg sync.WaitGroup
		for range 5 {
			wg.Go(func() {
				l.Carry(t.Context(), 4, func() error {
					mu.Lock()
					load += 4
					top = max(top, load)
					mu.Unlock()
					time.Sleep(time.Second)
					mu.Lock()
					load -= 4
					mu.Unlock()
					return nil
				})
			})
		}
		wg.Wait()
		if top != 8 {
			t.Errorf("got %d kg at once, want 8", top)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		if err := l.Carry(ctx, 10, func() error { return nil }); err != nil {
			t.Errorf("the full load afterwards: got %v, want nil", err)
		}
	})
}

func TestAFailureFreesItsLoad(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := lift.New(10)
		l.Carry(t.Context(), 10, func() error { return errors.New("stuck") })
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		if err := l.Carry(ctx, 10, func() error { return nil }); err != nil {
			t.Errorf("got %v, want nil", err)
		}
	})
}

func TestAnEndedCtxCarriesNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := lift.New(10).Carry(ctx, 4, func() error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}
