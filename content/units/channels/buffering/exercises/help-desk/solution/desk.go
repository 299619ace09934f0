// Package helpdesk lets callers wait for an agent.
package helpdesk

import (
	"errors"
	"time"
)

// ErrBusy is what a caller gets who would have to wait too long.
var ErrBusy = errors.New("all lines are busy")

// Desk is a help desk.
type Desk struct{ calls chan func() }

// region: desk
// New returns a desk with one agent, who needs perCall for each call. Its
// queue is as long as it can be if nobody in it is to wait longer than
// longest.
func New(perCall, longest time.Duration) *Desk {
	d := &Desk{calls: make(chan func(), int(longest/perCall))}
	go d.serve()
	return d
}

// Enter lets a caller in, or returns ErrBusy. It does not wait.
func (d *Desk) Enter(call func()) error {
	select {
	case d.calls <- call:
		return nil
	default:
		return ErrBusy
	}
}

func (d *Desk) serve() {
	for call := range d.calls {
		call() // takes perCall
	}
}

// endregion

// Close ends the desk.
func (d *Desk) Close() { close(d.calls) }
