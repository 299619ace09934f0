package grade_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	repair "course.example/units/channels/goroutine-lifecycle/exercises/repair-shop/solution"
)

// bench repairs an item in ten seconds. A repair that is cancelled needs two more to be put away.
type bench struct {
	mu                        sync.Mutex
	underWay, mended, givenUp int
}

func (b *bench) repair(ctx context.Context, item string) {
	b.add(&b.underWay, 1)
	defer b.add(&b.underWay, -1)
	select {
	case <-time.After(10 * time.Second):
		b.add(&b.mended, 1)
	case <-ctx.Done():
		time.Sleep(2 * time.Second)
		b.add(&b.givenUp, 1)
	}
}

func (b *bench) add(n *int, d int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	*n += d
}

func (b *bench) state() (underWay, mended, givenUp int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.underWay, b.mended, b.givenUp
}

func handIn(t *testing.T, s *repair.Shop, items ...string) {
	t.Helper()
	for _, item := range items {
		start := time.Now()
		if err := s.HandIn(item); err != nil {
			t.Fatalf("HandIn(%q) while the shop is open: got the error %v, want nil", item, err)
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("HandIn(%q): it took %v, want that it does not wait", item, took)
		}
	}
}

// closed closes the shop with a ctx of that many seconds, and gives how long it took.
func closed(t *testing.T, s *repair.Shop, seconds int) (took time.Duration, err error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Duration(seconds)*time.Second)
	defer cancel()
	start := time.Now()
	returned := make(chan error, 1)
	go func() { returned <- s.Close(ctx) }()
	select {
	case err = <-returned:
	case <-time.After(time.Hour):
		t.Fatalf("Close with a ctx of %d seconds has not returned after an hour", seconds)
	}
	return time.Since(start), err
}

func TestRepairsUnderWayMayFinish(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &bench{}
		s := repair.Open(b.repair)
		handIn(t, s, "radio", "clock", "lamp")
		time.Sleep(4 * time.Second)
		took, err := closed(t, s, 60)
		underWay, mended, givenUp := b.state()
		if mended != 3 || givenUp != 0 || underWay != 0 {
			t.Errorf("three repairs of 10s, Close after 4s with a minute: when it has returned %d are mended, %d given up, %d under way, want 3, 0, 0", mended, givenUp, underWay)
		}
		if err != nil || took != 6*time.Second {
			t.Errorf("three repairs of 10s, Close after 4s with a minute: got %v after %v, want nil after 6s", err, took)
		}
		time.Sleep(time.Minute)
	})
}

func TestRepairsAreCancelledWhenCtxEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &bench{}
		s := repair.Open(b.repair)
		handIn(t, s, "radio")
		time.Sleep(8 * time.Second)
		handIn(t, s, "piano", "organ")
		took, err := closed(t, s, 3)
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ctx ends before two repairs do: got the error %v, want %v", err, context.DeadlineExceeded)
		}
		if took != 5*time.Second {
			t.Errorf("ctx ends after 3s, repairs give up within 2s: Close took %v, want 5s", took)
		}
		time.Sleep(time.Minute)
		if _, mended, givenUp := b.state(); mended != 1 || givenUp != 2 {
			t.Errorf("one of three repairs ends before ctx: %d are mended and %d given up, want 1 and 2", mended, givenUp)
		}
	})
}

func TestNoRepairIsUnderWayWhenCloseReturns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &bench{}
		s := repair.Open(b.repair)
		handIn(t, s, "piano", "organ")
		time.Sleep(time.Second)
		closed(t, s, 3)
		if underWay, _, _ := b.state(); underWay != 0 {
			t.Errorf("ctx has ended and Close has returned: %d repairs are under way, want 0", underWay)
		}
		time.Sleep(time.Minute)
	})
}

func TestNothingBeginsOnceCloseIsCalled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &bench{}
		s := repair.Open(b.repair)
		handIn(t, s, "radio")
		time.Sleep(time.Second)
		go s.Close(context.Background())
		time.Sleep(time.Second)
		if err := s.HandIn("clock"); !errors.Is(err, repair.ErrClosed) {
			t.Errorf("HandIn while Close waits: got the error %v, want %v", err, repair.ErrClosed)
		}
		time.Sleep(time.Minute)
		if err := s.HandIn("lamp"); !errors.Is(err, repair.ErrClosed) {
			t.Errorf("HandIn after Close: got the error %v, want %v", err, repair.ErrClosed)
		}
		time.Sleep(time.Minute)
		if underWay, mended, givenUp := b.state(); underWay+mended+givenUp != 1 {
			t.Errorf("one repair before Close, two refused: %d have begun, want 1", underWay+mended+givenUp)
		}
	})
}

func TestAShopWithoutRepairsClosesAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &bench{}
		if took, err := closed(t, repair.Open(b.repair), 60); took != 0 || err != nil {
			t.Errorf("nothing was handed in: got %v after %v, want nil after 0s", err, took)
		}
		s := repair.Open(b.repair)
		handIn(t, s, "radio")
		time.Sleep(time.Minute)
		if took, err := closed(t, s, 60); took != 0 || err != nil {
			t.Errorf("the one repair has long been done: got %v after %v, want nil after 0s", err, took)
		}
	})
}

func TestCloseAndHandInMayMeet(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for range 20 {
			b := &bench{}
			s := repair.Open(b.repair)
			var taken sync.WaitGroup
			var mu sync.Mutex
			accepted := 0
			for range 5 {
				taken.Go(func() {
					if s.HandIn("watch") == nil {
						mu.Lock()
						accepted++
						mu.Unlock()
					}
				})
			}
			closed(t, s, 60)
			underWay, mended, _ := b.state()
			taken.Wait()
			time.Sleep(time.Minute)
			if _, later, _ := b.state(); underWay != 0 || mended != accepted || later != accepted {
				t.Errorf("Close while five are handed in: %d were taken, and when Close has returned %d are mended and %d under way, want all mended", accepted, mended, underWay)
			}
		}
	})
}
