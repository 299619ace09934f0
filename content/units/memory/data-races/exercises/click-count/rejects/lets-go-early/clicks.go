package clicks

import "sync"

// Counter counts the clicks on each product.
type Counter struct {
	mu     sync.Mutex
	clicks map[string]int
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
	all := c.clicks
	c.mu.Unlock()
	for p, n := range all {
		if n > clicks || n == clicks && p < product {
			product, clicks = p, n
		}
	}
	return product, clicks
}
