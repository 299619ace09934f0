package grade_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	bakery "course.example/units/context/shutdown/exercises/bakery-site/solution"
)

var errPort = errors.New("port is in use")

// server serves until Shutdown, or fails by itself after a time. An order in flight needs some time from the shutdown on.
type server struct {
	needs     time.Duration
	failAfter time.Duration
	closed    chan struct{}
	// limit is the time that Shutdown was given, -1 if it had no deadline.
	limit time.Duration
	calls int
	busy  atomic.Bool
}

func (s *server) Serve() error {
	var failure <-chan time.Time
	if s.failAfter > 0 {
		failure = time.After(s.failAfter)
	}
	select {
	case <-s.closed:
		return bakery.ErrServerClosed
	case <-failure:
		return errPort
	}
}

func (s *server) Shutdown(ctx context.Context) error {
	s.calls++
	s.limit = -1
	if deadline, ok := ctx.Deadline(); ok {
		s.limit = time.Until(deadline)
	}
	if s.calls == 1 {
		close(s.closed)
	}
	s.busy.Store(s.needs > 0)
	select {
	case <-time.After(s.needs):
		s.busy.Store(false)
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

const grace = 30 * time.Second

type outcome struct {
	err  error
	took time.Duration
	busy bool
}

// run sends the signal after a minute, and tells how long after the start Run returned.
func run(s *server) outcome {
	s.closed = make(chan struct{})
	ctx, signal := context.WithCancel(context.Background())
	defer signal()
	start := time.Now()
	returned := make(chan outcome, 1)
	go func() {
		err := bakery.Run(ctx, s, grace)
		returned <- outcome{err, time.Since(start), s.busy.Load()}
	}()
	time.Sleep(time.Minute)
	signal()
	time.Sleep(time.Hour)
	return <-returned
}

func TestNoOrderIsLeftWhenRunReturns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := run(&server{needs: 5 * time.Second}); got.busy || got.err != nil {
			t.Errorf("an order needs 5s more: got an order in flight %t and error %v when Run returned, want false and nil", got.busy, got.err)
		}
	})
}

func TestRunReturnsAsSoonAsTheOrdersAreDone(t *testing.T) {
	for _, needs := range []time.Duration{0, 5 * time.Second, 20 * time.Second} {
		synctest.Test(t, func(t *testing.T) {
			got := run(&server{needs: needs})
			if want := time.Minute + needs; got.took != want || got.err != nil {
				t.Errorf("signal after 1m, an order needs %v more: got error %v after %v, want nil after %v", needs, got.err, got.took, want)
			}
		})
	}
}

func TestErrorOfShutdownIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := run(&server{needs: 10 * time.Minute})
		if want := time.Minute + grace; !errors.Is(got.err, context.DeadlineExceeded) || got.took != want {
			t.Errorf("signal after 1m, an order hangs, grace is 30s: got error %v after %v, want context deadline exceeded after %v", got.err, got.took, want)
		}
	})
}

func TestErrorOfServeComesAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := run(&server{failAfter: time.Second})
		if !errors.Is(got.err, errPort) || got.took != time.Second {
			t.Errorf("Serve fails after 1s, the signal comes after 1m: got error %v after %v, want %q after 1s", got.err, got.took, errPort)
		}
	})
}

func TestAnOrderlyEndIsNoError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &server{}
		if got := run(s); got.err != nil || s.limit != grace || s.calls != 1 {
			t.Errorf("no order in flight: got error %v, a limit of %v and %d calls of Shutdown, want nil, %v and 1", got.err, s.limit, s.calls, grace)
		}
	})
}
