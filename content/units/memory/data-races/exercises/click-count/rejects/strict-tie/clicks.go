package clicks

import "sync"

// Counter counts the clicks on each product.
type Counter struct {
	mu     sync.Mutex
	clicks map[string]int // guarded by mu
}

// New makes a counter without clicks.
func New() *Counter {
	return &Counter{clicks: make(map[string]int)}
}

// Click counts one click.
func (c *Counter) Click(product string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.clicks[product]++
}

// Top returns the product with the most clicks.
func (c *Counter) Top() (product string, clicks int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for p, n := range c.clicks {
		if n >= clicks {
			product, clicks = p, n
		}
	}
	return product, clicks
}
