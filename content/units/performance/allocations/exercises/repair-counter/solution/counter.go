// Package counter hands out what waits for repair, first come first served.
package counter

// Device is brought by a customer, with its pictures.
type Device struct {
	Name     string
	Pictures []byte
}

type Counter struct{ waiting []*Device }

// New takes over the slice of those that wait.
func New(waiting []*Device) *Counter { return &Counter{waiting} }

// Next returns the device that waits longest, nil if there is none.
func (c *Counter) Next() *Device {
	if len(c.waiting) == 0 {
		return nil
	}
	// region: take
	next := c.waiting[0]
	c.waiting[0] = nil
	c.waiting = c.waiting[1:]
	return next
	// endregion
}
