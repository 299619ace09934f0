package clicks

import "sync/atomic"

// Counter counts the clicks on each product.
type Counter struct {
	total  atomic.Int64
	clicks map[string]int
}

// New makes a counter without clicks.
func New() *Counter {
	return &Counter{clicks: make(map[string]int)}
}

// Click counts one click.
func (c *Counter) Click(product string) {
	c.total.Add(1)
	c.clicks[product] = int(c.total.Load())
}

// Top returns the product with the most clicks.
func (c *Counter) Top() (product string, clicks int) {
	for p, n := range c.clicks {
		if n > clicks || n == clicks && p < product {
			product, clicks = p, n
		}
	}
	return product, clicks
}
