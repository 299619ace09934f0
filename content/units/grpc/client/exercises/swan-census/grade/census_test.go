package grade_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	census "course.example/units/grpc/client/exercises/swan-census/solution"
)

var (
	errFog    = errors.New("fog on the lake")
	errTarget = errors.New("no such target")
	errClose  = errors.New("close failed")
)

// server counts its connections. A call takes a second.
type server struct {
	mu     sync.Mutex
	made   int
	closed int
	busy   int // calls that are under way
	most   int // of them, at a time
}

func (s *server) newConn(target string) (census.Conn, error) {
	if target != "dns:///swans" {
		return nil, errTarget
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.made++
	return &conn{server: s}, nil
}

type conn struct {
	server *server
	closed bool
}

func (c *conn) Invoke(ctx context.Context, method, lake string, swans *int) error {
	c.server.mu.Lock()
	c.server.busy++
	c.server.most = max(c.server.most, c.server.busy)
	c.server.mu.Unlock()
	time.Sleep(time.Second)
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	c.server.busy--
	if c.closed {
		return errors.New("the connection is closed")
	}
	if method != "/swans.v1.Census/Count" {
		return fmt.Errorf("unknown method %q", method)
	}
	if lake == "Nebel" {
		return errFog
	}
	*swans = 10 * len(lake)
	return nil
}

func (c *conn) Close() error {
	c.server.mu.Lock()
	defer c.server.mu.Unlock()
	c.closed = true
	c.server.closed++
	return errClose
}

func counter(t *testing.T, s *server) *census.Counter {
	t.Helper()
	c, err := census.NewCounter("dns:///swans", s.newConn)
	if err != nil || c == nil {
		t.Fatalf("NewCounter: got %v, %v, want a counter", c, err)
	}
	return c
}

func TestOneConnServesAllCounts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &server{}
		c := counter(t, s)
		for _, lake := range []string{"Wannsee", "Tegel", "Schlei"} {
			if swans, err := c.Count(t.Context(), lake); swans != 10*len(lake) || err != nil {
				t.Errorf("swans on %s: got %d, %v, want %d and no error", lake, swans, err, 10*len(lake))
			}
		}
		if s.made != 1 {
			t.Errorf("after three counts: got %d connections, want 1", s.made)
		}
	})
}

// Not in a bubble: its time stands still while somebody waits for a mutex.
func TestCountsRunAtTheSameTime(t *testing.T) {
	s := &server{}
	c := counter(t, s)
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			if swans, err := c.Count(t.Context(), "Tegel"); swans != 50 || err != nil {
				t.Errorf("swans on Tegel: got %d, %v, want 50 and no error", swans, err)
			}
		})
	}
	wg.Wait()
	if s.most != 5 {
		t.Errorf("five counts are begun together: got %d under way at a time, want 5", s.most)
	}
	if s.made != 1 {
		t.Errorf("five counts at the same time: got %d connections, want 1", s.made)
	}
}

func TestAFailedCountLeavesTheConn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &server{}
		c := counter(t, s)
		if _, err := c.Count(t.Context(), "Nebel"); !errors.Is(err, errFog) {
			t.Errorf("a count that fails: got %v, want %q", err, errFog)
		}
		if swans, err := c.Count(t.Context(), "Schlei"); swans != 60 || err != nil {
			t.Errorf("the count after it: got %d, %v, want 60 and no error", swans, err)
		}
		if s.made != 1 || s.closed != 0 {
			t.Errorf("after one that failed: got %d connections and %d closed, want 1 and 0", s.made, s.closed)
		}
	})
}

func TestABadTargetIsReportedAtOnce(t *testing.T) {
	s := &server{}
	if _, err := census.NewCounter("swans/", s.newConn); !errors.Is(err, errTarget) {
		t.Errorf("NewCounter for a bad target: got %v, want %q", err, errTarget)
	}
}

func TestCloseClosesTheConn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &server{}
		c := counter(t, s)
		if _, err := c.Count(t.Context(), "Tegel"); err != nil {
			t.Errorf("got %v, want no error", err)
		}
		if s.closed != 0 {
			t.Errorf("before Close: got %d closed, want 0", s.closed)
		}
		if err := c.Close(); !errors.Is(err, errClose) || s.closed != 1 {
			t.Errorf("Close: got %v and %d closed, want %q and 1", err, s.closed, errClose)
		}
	})
}
