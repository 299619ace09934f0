package grade_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	charger "course.example/units/concurrency/worker-pool/exercises/free-charger/solution"
)

// station answers after a second, and with 0 if ctx ends before.
type station struct {
	name string
	free int
}

func (s station) Name() string { return s.name }

func (s station) Free(ctx context.Context) int {
	select {
	case <-time.After(time.Second):
		return s.free
	case <-ctx.Done():
		return 0
	}
}

// road has count stations, of which some have a free point.
func road(count int, free ...int) []charger.Station {
	stations := make([]charger.Station, count)
	for i := range stations {
		stations[i] = station{name: fmt.Sprintf("station %d", i)}
	}
	for _, i := range free {
		stations[i] = station{name: fmt.Sprintf("station %d", i), free: 2}
	}
	return stations
}

func TestFindsAFreePoint(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got, err := charger.Find(t.Context(), road(12, 7), 3)
		if got != "station 7" || err != nil {
			t.Errorf("of 12 stations the one with index 7 has a free point: got %q and %v, want station 7", got, err)
		}
		time.Sleep(time.Minute)
	})
}

func TestSaysThatNoneIsFree(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got, err := charger.Find(t.Context(), road(8), 3); !errors.Is(err, charger.ErrNone) {
			t.Errorf("all 8 stations have answered: got %q and the error %v, want %v", got, err, charger.ErrNone)
		}
	})
}

func TestNoGoroutineIsLeftAfterASuccess(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// A ctx that nobody ends: the one of the test would free what is left.
		charger.Find(context.Background(), road(40, 2, 3, 4, 20), 4)
		// By then each worker has its answer.
		time.Sleep(time.Minute)
	})
}

func TestACancelledSearchDoesNotSayThatNoneIsFree(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 2500*time.Millisecond)
		defer cancel()
		got, err := charger.Find(ctx, road(30, 29), 2)
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ctx ends when 4 of 30 stations have answered: got %q and the error %v, want %v: nobody knows whether one is free", got, err, context.DeadlineExceeded)
		}
		time.Sleep(time.Minute)
	})
}
