package bees

import (
	"errors"
	"fmt"
	"sync"
)

// ErrNegative says that a number of bees is below 0.
var ErrNegative = errors.New("negative number of bees")

// A Counter counts the bees that fly into hives. Its zero value counts
// from 0. It may be used by several goroutines at once.
type Counter struct {
	mu   sync.Mutex
	bees map[string]int
}

// Add counts n more bees. If n is below 0 it counts nothing, and returns
// an error that wraps [ErrNegative].
func (c *Counter) Add(hive string, n int) error {
	if n < 0 {
		return fmt.Errorf("hive %s: %w: %d", hive, ErrNegative, n)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.bees == nil {
		c.bees = make(map[string]int)
	}
	c.bees[hive] += n
	return nil
}

// Move moves n bees that were counted at the wrong hive. It reports
// whether it did; it does not if fewer were counted there. Nobody sees
// the bees at both hives, or at none.
func (c *Counter) Move(from, to string, n int) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.bees[from] < n {
		return false
	}
	if c.bees == nil {
		c.bees = make(map[string]int)
	}
	c.bees[from] -= n
	c.bees[to] += n
	return true
}

// Hives returns the bees of each hive that were counted so far. The
// caller may keep the map and change it.
func (c *Counter) Hives() map[string]int {
	found := make(map[string]int)
	for hive, n := range c.bees {
		found[hive] = n
	}
	return found
}
