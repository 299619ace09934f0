package lift

import (
	"sync"
	"time"
)

// Counter counts the skiers of a lift and reports them once a minute.
type Counter struct {
	report func(skiers int)
	stop   chan struct{}
	ended  chan struct{}

	mu     sync.Mutex
	skiers int
}

// Start begins to report, where there is something to report. A report takes
// a while.
func Start(report func(skiers int)) *Counter {
	c := &Counter{report: report, stop: make(chan struct{}), ended: make(chan struct{})}
	go c.run()
	return c
}

// Pass counts one skier.
func (c *Counter) Pass() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.skiers++
}

func (c *Counter) run() {
	defer close(c.ended)
	t := time.NewTicker(time.Minute)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			c.flush()
		case <-c.stop:
			c.flush()
			return
		}
	}
}

func (c *Counter) flush() {
	c.mu.Lock()
	n := c.skiers
	c.skiers = 0
	c.mu.Unlock()
	if n > 0 {
		c.report(n)
	}
}

// Close is called once, after the last Pass. When it returns, every skier is
// reported, no report is under way, and no goroutine is left. It does not wait
// for the minute to be over.
func (c *Counter) Close() {
	close(c.stop)
}
