package toll

import "sync"

// region: toll
// Counter counts cars by the lane that they took.
type Counter struct {
	sync.Mutex
	passed map[string]int
}

func NewCounter() *Counter {
	return &Counter{passed: map[string]int{}}
}

func (c *Counter) Add(lane string) {
	c.Lock()
	defer c.Unlock()
	c.passed[lane]++
}

func (c *Counter) Passed(lane string) int {
	c.Lock()
	defer c.Unlock()
	return c.passed[lane]
}

// endregion
