// Command letters sends the reminders of a clinic and ends.
package main

import (
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"
)

var errAddress = errors.New("bad address")

// region: program
type Gateway struct{ delivered atomic.Int64 }

// deliver returns when the gateway has the letter.
func (g *Gateway) deliver(to, text string) error {
	time.Sleep(100 * time.Millisecond)
	g.delivered.Add(1)
	return nil
}

// Send delivers a letter.
func (g *Gateway) Send(to, text string) error {
	if !strings.Contains(to, "@") {
		return errAddress
	}
	return g.deliver(to, text)
}

func main() {
	var g Gateway
	sent := 0
	for _, to := range []string{"ann@x.example", "bob", "eve@x.example"} {
		if err := g.Send(to, "your appointment"); err == nil {
			sent++
		}
	}
	fmt.Println("sent:", sent, "delivered:", g.delivered.Load())
}

// endregion
