package grade_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	tickets "course.example/units/concurrency/errgroup/exercises/theatre-tickets/solution"
)

// box takes a second for a seat or a ticket, or as long as slow says, and less when its ctx ends.
type box struct {
	slow  map[string]time.Duration
	fails map[string]error

	mu   sync.Mutex
	done []string
}

func (b *box) Reserve(ctx context.Context, seat string) error { return b.do(ctx, "reserve "+seat) }
func (b *box) Print(ctx context.Context, seat string) error   { return b.do(ctx, "print "+seat) }

func (b *box) Receipt(ctx context.Context, seats []string) error {
	return b.do(ctx, fmt.Sprintf("receipt %d", len(seats)))
}

func (b *box) do(ctx context.Context, what string) error {
	takes, ok := b.slow[what]
	if !ok {
		takes = time.Second
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(takes):
	}
	if err := b.fails[what]; err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done = append(b.done, what)
	return nil
}

var seats = []string{"A1", "A2", "C9"}

// sell returns what Sell returned, and after how long.
func sell(ctx context.Context, b *box) (time.Duration, error) {
	start := time.Now()
	err := tickets.Sell(ctx, b, seats)
	return time.Since(start), err
}

func TestTicketsAndReceiptArePrinted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &box{}
		took, err := sell(context.Background(), b)
		if err != nil || len(b.done) != 7 || took != 3*time.Second {
			t.Errorf("every seat is free and the printer works: got error %v after %v, done %q; want nil after 3s, with three seats reserved, three tickets printed and a receipt", err, took, b.done)
		}
	})
}

func TestFailedReservationStopsTheOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		taken := errors.New("A2 is taken")
		b := &box{fails: map[string]error{"reserve A2": taken}, slow: map[string]time.Duration{"reserve C9": time.Hour}}
		took, err := sell(context.Background(), b)
		if !errors.Is(err, taken) || took != time.Second {
			t.Errorf("A2 fails after 1s, C9 takes an hour: got error %v after %v, want %q after 1s", err, took, taken)
		}
	})
}

func TestFailedPrintStopsTheOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		empty := errors.New("no paper for A1")
		b := &box{fails: map[string]error{"print A1": empty}, slow: map[string]time.Duration{"print A2": time.Hour}}
		took, err := sell(context.Background(), b)
		if !errors.Is(err, empty) || took != 2*time.Second {
			t.Errorf("printing A1 fails after 1s, A2 takes an hour: got error %v after %v, want %q after 2s", err, took, empty)
		}
	})
}

func TestEachStepEndsWithTheCaller(t *testing.T) {
	for _, what := range []string{"reserve A1", "print C9", "receipt 3"} {
		synctest.Test(t, func(t *testing.T) {
			b := &box{slow: map[string]time.Duration{what: time.Hour}}
			ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
			defer cancel()
			took, err := sell(ctx, b)
			if !errors.Is(err, context.DeadlineExceeded) || took != 5*time.Second {
				t.Errorf("%s takes an hour, the caller waits for 5s: got error %v after %v, want deadline exceeded after 5s", what, err, took)
			}
		})
	}
}
