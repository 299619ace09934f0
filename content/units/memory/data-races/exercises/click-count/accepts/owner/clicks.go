package clicks

// Counter counts the clicks on each product.
type Counter struct {
	clicks chan map[string]int // holds the map while nobody uses it
}

// New makes a counter without clicks.
func New() *Counter {
	c := &Counter{clicks: make(chan map[string]int, 1)}
	c.clicks <- make(map[string]int)
	return c
}

// Click counts one click.
func (c *Counter) Click(product string) {
	clicks := <-c.clicks
	clicks[product]++
	c.clicks <- clicks
}

// Top returns the product with the most clicks.
func (c *Counter) Top() (product string, n int) {
	clicks := <-c.clicks
	defer func() { c.clicks <- clicks }()
	for p, m := range clicks {
		if m > n || m == n && p < product {
			product, n = p, m
		}
	}
	return product, n
}
