package clicks

// Counter counts the clicks on each product.
type Counter struct {
	clicks map[string]int
}

// New makes a counter without clicks.
func New() *Counter {
	return &Counter{clicks: make(map[string]int)}
}

// Click counts one click.
func (c *Counter) Click(product string) {
	c.clicks[product]++
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
