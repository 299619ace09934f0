package grade_test

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	lift "course.example/units/channels/select/exercises/lift-calls/solution"
)

// cabin notes when it was called.
type cabin struct {
	mu                sync.Mutex
	start             time.Time
	served, refreshed []time.Duration
}

func (c *cabin) GoTo(int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.served = append(c.served, time.Since(c.start))
}

func (c *cabin) Refresh() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.refreshed = append(c.refreshed, time.Since(c.start))
}

// run lets the lift run for so long, with a call at each of these times, and returns how long after its stop it ended.
func run(t *testing.T, c *cabin, until time.Duration, at ...time.Duration) time.Duration {
	t.Helper()
	c.start = time.Now()
	calls, stop, ended := make(chan int), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		lift.Run(calls, stop, c)
	}()
	for i, when := range at {
		time.Sleep(when - time.Since(c.start))
		select {
		case calls <- i:
		case <-time.After(time.Minute):
			t.Fatalf("the call at %v was not taken within a minute", when)
		}
	}
	time.Sleep(until - time.Since(c.start))
	close(stop)
	stopped := time.Now()
	<-ended
	late := time.Since(stopped)
	synctest.Wait() // for goroutines that Run may have started
	return late
}

const ms = time.Millisecond

func TestACallIsServedAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, at := &cabin{}, []time.Duration{1033 * ms, 2077 * ms, 2077*ms + 500*time.Microsecond, 4 * time.Second}
		run(t, c, 6*time.Second, at...)
		if len(c.served) != len(at) {
			t.Fatalf("got %d calls served, want %d", len(c.served), len(at))
		}
		for i := range at {
			if c.served[i] != at[i] {
				t.Errorf("a call after %v: served after %v, want at once", at[i], c.served[i])
			}
		}
	})
}

func TestTheDisplayIsRefreshedWhileNobodyCalls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &cabin{}
		run(t, c, 35*time.Second)
		if len(c.refreshed) != 3 {
			t.Errorf("nobody calls for 35s: refreshed after %v, want it three times, every 10s", c.refreshed)
		}
	})
}

func TestTheDisplayIsRefreshedWhileCallsCome(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &cabin{}
		run(t, c, 35*time.Second, 4001*ms, 8001*ms, 12001*ms, 16001*ms, 20001*ms, 24001*ms, 28001*ms, 32001*ms)
		if len(c.refreshed) != 3 {
			t.Errorf("a call every 4s for 35s: refreshed after %v, want it three times, every 10s", c.refreshed)
		}
	})
}

func TestEndsAtOnceWhenItIsStopped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if late := run(t, &cabin{}, 1033*ms); late != 0 {
			t.Errorf("stop is closed: Run returned %v later, want at once", late)
		}
	})
}
