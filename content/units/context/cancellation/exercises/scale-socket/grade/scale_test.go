package grade_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	scale "course.example/units/context/cancellation/exercises/scale-socket/solution"
)

var errTimeout, errCable = errors.New("i/o timeout"), errors.New("cable is loose")

// conn answers after a time, unless a read deadline is over before.
type conn struct {
	after time.Duration
	err   error
	then  func() // called when it answers, if not nil
	late  chan struct{}
	once  sync.Once
	mu    sync.Mutex
	sets  int
}

func (c *conn) ReadLine() (string, error) {
	select {
	case <-time.After(c.after):
		if c.then != nil {
			c.then()
		}
		if c.err != nil {
			return "", c.err
		}
		return "81.4 kg", nil
	case <-c.late:
		return "", errTimeout
	}
}

func (c *conn) SetReadDeadline(at time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sets++
	if !at.IsZero() && !at.After(time.Now()) {
		c.once.Do(func() { close(c.late) })
	}
	return nil
}

func (c *conn) count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.sets
}

func TestACancelEndsTheRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Second, cancel)
		c := conn{after: 3 * time.Hour, late: make(chan struct{})}
		start := time.Now()
		weight, err := scale.Weigh(ctx, &c)
		if took := time.Since(start); took != time.Second || !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled after a second: got %q and the error %v after %v, want %v after 1s", weight, err, took, context.Canceled)
		}
	})
}

func TestAWeightIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		c := conn{after: time.Minute, late: make(chan struct{})}
		if weight, err := scale.Weigh(ctx, &c); weight != "81.4 kg" || err != nil {
			t.Errorf("the scale answers: got %q and the error %v, want %q", weight, err, "81.4 kg")
		}
	})
}

func TestALaterEndDoesNotReachTheConn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		c := conn{after: time.Minute, late: make(chan struct{})}
		_, _ = scale.Weigh(ctx, &c)
		before := c.count()
		cancel()
		synctest.Wait()
		if n := c.count() - before; n != 0 {
			t.Errorf("cancelled after a weight was returned: SetReadDeadline was called %d times after that, want 0", n)
		}
	})
}

func TestAnEndBesideTheWeightIsAnError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		c := conn{after: time.Minute, then: cancel, late: make(chan struct{})}
		weight, err := scale.Weigh(ctx, &c)
		synctest.Wait()
		if n := c.count(); !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled just as the scale answers: SetReadDeadline was called %d times, and got %q and the error %v, want %v", n, weight, err, context.Canceled)
		}
	})
}

func TestAFailureOfTheScaleIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		c := conn{after: time.Minute, err: errCable, late: make(chan struct{})}
		if _, err := scale.Weigh(ctx, &c); !errors.Is(err, errCable) {
			t.Errorf("the scale fails: got the error %v, want %v", err, errCable)
		}
	})
}
