package grade_test

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	load "course.example/units/channels/closing/exercises/load-test/solution"
)

// client notes when it asked and when it had its answer, in seconds since the start.
type client struct {
	mu              *sync.Mutex
	connect, answer time.Duration
	start           time.Time
	asked, answered []time.Duration
}

func (c *client) Connect() { time.Sleep(c.connect) }

func (c *client) Ask() {
	c.note(&c.asked)
	time.Sleep(c.answer)
	c.note(&c.answered)
}

func (c *client) note(at *[]time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	*at = append(*at, time.Since(c.start))
}

// fire lets clients that need these seconds to connect fire, and waits for a minute at most.
func fire(t *testing.T, seconds ...int) (clients []*client, took time.Duration) {
	t.Helper()
	var mu sync.Mutex
	start := time.Now()
	var list []load.Client
	for i, s := range seconds {
		c := &client{mu: &mu, start: start, connect: time.Duration(s) * time.Second, answer: time.Duration(i+1) * time.Second}
		clients, list = append(clients, c), append(list, c)
	}
	returned := make(chan time.Duration, 1)
	go func() {
		load.Fire(list)
		returned <- time.Since(start)
	}()
	select {
	case took = <-returned:
	case <-time.After(time.Minute):
		mu.Lock()
		defer mu.Unlock()
		asked := 0
		for _, c := range clients {
			asked += len(c.asked)
		}
		t.Fatalf("Fire has not returned after a minute: %d of %d clients have asked", asked, len(clients))
	}
	time.Sleep(time.Minute)
	return clients, took
}

func TestAllAskAtTheSameMoment(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, seconds := range [][]int{{3, 1, 2}, {1, 2, 5}, {4, 4}, {2}} {
			clients, _ := fire(t, seconds...)
			slowest := 0
			for _, s := range seconds {
				slowest = max(slowest, s)
			}
			for i, c := range clients {
				if len(c.asked) != 1 || c.asked[0] != time.Duration(slowest)*time.Second {
					t.Errorf("the slowest of %d clients connects in %ds: client %d asked at %v, want once at %ds", len(clients), slowest, i+1, c.asked, slowest)
				}
			}
		}
	})
}

func TestReturnsWhenAllHaveAnswers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if _, took := fire(t, 2, 1, 1); took != 5*time.Second {
			t.Errorf("all ask after 2s, the last answer takes 3s: Fire returned after %v, want 5s", took)
		}
		if _, took := fire(t); took != 0 {
			t.Errorf("without clients: Fire returned after %v, want 0s", took)
		}
	})
}
