package grade_test

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	planetarium "course.example/units/grpc/server/exercises/planetarium/solution"
)

const grace = 20 * time.Second

// server has calls in flight that need some time. After Stop its handlers return, unless they are stubborn.
type server struct {
	needs    time.Duration
	stubborn bool
	stopped  chan struct{}
	over     chan struct{}
	mu       sync.Mutex
	stops    []time.Duration
	graces   int
	start    time.Time
}

func (s *server) GracefulStop() {
	s.mu.Lock()
	s.graces++
	s.mu.Unlock()
	cutOff := s.stopped
	if s.stubborn {
		cutOff = nil
	}
	select {
	case <-time.After(s.needs):
	case <-cutOff:
	case <-s.over:
	}
}

func (s *server) Stop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stops = append(s.stops, time.Since(s.start))
	if len(s.stops) == 1 {
		close(s.stopped)
	}
}

type outcome struct {
	drained bool
	took    time.Duration
	stops   []time.Duration
	graces  int
}

// shutdown looks on for a day, then lets go of whatever still waits.
func shutdown(needs time.Duration, stubborn bool) outcome {
	s := &server{needs: needs, stubborn: stubborn, stopped: make(chan struct{}), over: make(chan struct{}), start: time.Now()}
	returned := make(chan outcome, 1)
	go func() {
		drained := planetarium.Shutdown(s, grace)
		returned <- outcome{drained: drained, took: time.Since(s.start)}
	}()
	time.Sleep(24 * time.Hour)
	close(s.over)
	got := <-returned
	synctest.Wait()
	s.mu.Lock()
	defer s.mu.Unlock()
	got.stops, got.graces = s.stops, s.graces
	return got
}

func TestItReturnsWhenTheCallsHaveFinished(t *testing.T) {
	for _, needs := range []time.Duration{0, 3 * time.Second, 19 * time.Second} {
		synctest.Test(t, func(t *testing.T) {
			got := shutdown(needs, false)
			if !got.drained || got.took != needs || got.graces != 1 {
				t.Errorf("calls need %v, grace is 20s: got %t after %v and %d calls of GracefulStop, want true after %v and one", needs, got.drained, got.took, got.graces, needs)
			}
		})
	}
}

func TestNothingIsCutOffThatHasFinished(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := shutdown(3*time.Second, false); len(got.stops) > 0 {
			t.Errorf("calls finish after 3s, grace is 20s: got Stop after %v, want no call of it", got.stops)
		}
	})
}

func TestWhatTakesTooLongIsCutOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := shutdown(48*time.Hour, false)
		if got.drained || got.took != grace || len(got.stops) != 1 || got.stops[0] != grace {
			t.Errorf("a call stays open, grace is 20s: got %t after %v and Stop after %v, want false after 20s and one Stop after 20s", got.drained, got.took, got.stops)
		}
	})
}

func TestAStubbornHandlerHoldsNobodyUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		got := shutdown(48*time.Hour, true)
		if got.drained || got.took != grace || len(got.stops) != 1 {
			t.Errorf("a handler does not notice that its ctx ended, grace is 20s: got %t after %v and %d calls of Stop, want false after 20s and one", got.drained, got.took, len(got.stops))
		}
	})
}
