// Command codes sends login codes to phones.
package main

import (
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

// region: codes
// Codes sends login codes: to each phone three, and then one a minute.
type Codes struct {
	limiters map[string]*rate.Limiter
	sent     int
}

func (c *Codes) limiter(phone string) *rate.Limiter {
	_, ok := c.limiters[phone]
	if !ok {
		c.limiters[phone] = rate.NewLimiter(rate.Every(time.Minute), 3)
	}
	return c.limiters[phone]
}

// Send reports whether a code was sent.
func (c *Codes) Send(phone string) bool {
	if !c.limiter(phone).Allow() {
		return false
	}
	c.sent++
	return true
}

func main() {
	c := &Codes{limiters: map[string]*rate.Limiter{}}
	for range 20 {
		c.Send("+44 20 7946 0018")
	}
	fmt.Println("sent:", c.sent)
}

// endregion
