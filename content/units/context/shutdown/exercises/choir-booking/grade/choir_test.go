package grade_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	choir "course.example/units/context/shutdown/exercises/choir-booking/solution"
)

var errListener, errCut = errors.New("listener is gone"), errors.New("connection reset")

// server has one request in flight, which needs some time after Shutdown was called; with 0 there is none.
type server struct {
	needs    time.Duration
	shutdown []time.Time
	closed   []time.Time
	failure  error
	over     chan struct{}
}

func (s *server) Shutdown(ctx context.Context) error {
	s.shutdown = append(s.shutdown, time.Now())
	if s.failure != nil || s.needs == 0 {
		return s.failure
	}
	select {
	case <-time.After(s.needs):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-s.over:
		return errors.New("the test is over, and Shutdown still waits")
	}
}

func (s *server) Close() error {
	s.closed = append(s.closed, time.Now())
	return errCut
}

const grace = 30 * time.Second

// stop sends the signal after that time, and says how long after it Stop returned. It waits an hour at most.
func stop(t *testing.T, s *server, after time.Duration) (took time.Duration, err error) {
	s.over = make(chan struct{})
	ctx, signal := context.WithCancel(context.Background())
	defer signal()
	type result struct {
		at  time.Time
		err error
	}
	returned := make(chan result, 1)
	go func() {
		err := choir.Stop(ctx, s, grace)
		returned <- result{time.Now(), err}
	}()
	time.Sleep(after)
	synctest.Wait()
	if len(s.shutdown) > 0 || len(s.closed) > 0 || len(returned) > 0 {
		t.Errorf("before the signal: got %d calls of Shutdown, %d of Close and %d returns, want none", len(s.shutdown), len(s.closed), len(returned))
	}
	signalled := time.Now()
	signal()
	time.Sleep(time.Hour)
	close(s.over)
	got := <-returned
	return got.at.Sub(signalled), got.err
}

func TestRequestsInFlightFinish(t *testing.T) {
	for _, needs := range []time.Duration{5 * time.Second, 20 * time.Second} {
		synctest.Test(t, func(t *testing.T) {
			s := &server{needs: needs}
			took, err := stop(t, s, time.Second)
			if err != nil || took != needs || len(s.closed) > 0 {
				t.Errorf("a booking needs %v more, grace is 30s: got error %v after %v and %d calls of Close, want nil after %v and none", needs, err, took, len(s.closed), needs)
			}
		})
	}
}

func TestGraceCountsFromTheSignal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &server{needs: 20 * time.Second}
		if took, err := stop(t, s, time.Hour); err != nil || took != 20*time.Second {
			t.Errorf("the signal comes after 1h, a booking needs 20s from then: got error %v after %v, want nil after 20s", err, took)
		}
	})
}

func TestAHangingRequestIsCutOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &server{needs: 24 * time.Hour}
		took, err := stop(t, s, time.Hour)
		if !errors.Is(err, context.DeadlineExceeded) || took != grace || len(s.closed) != 1 {
			t.Errorf("a booking hangs, grace is 30s: got error %v %v after the signal and %d calls of Close, want context deadline exceeded after 30s and one", err, took, len(s.closed))
		}
	})
}

func TestCloseOnlyWhenShutdownFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &server{}
		if _, err := stop(t, s, time.Hour); err != nil || len(s.shutdown) != 1 || len(s.closed) != 0 {
			t.Errorf("no booking in flight: got error %v, %d calls of Shutdown, %d of Close, want nil, one and none", err, len(s.shutdown), len(s.closed))
		}
	})
}

func TestBothErrorsAreReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &server{failure: errListener}
		_, err := stop(t, s, time.Hour)
		if !errors.Is(err, errListener) || !errors.Is(err, errCut) || errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Shutdown and Close fail: got %v, want an error in which errors.Is finds %q and %q, and no other", err, errListener, errCut)
		}
	})
}
