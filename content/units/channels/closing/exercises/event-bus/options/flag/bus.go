// Package bus takes events from many requests to one subscriber.
package bus

import "sync/atomic"

// Event is one thing that happened.
type Event string

// New makes a bus.
func New() *Bus { return &Bus{events: make(chan Event)} }

// Events is what the subscriber receives from.
func (b *Bus) Events() <-chan Event { return b.events }

// region: methods
type Bus struct {
	events chan Event
	closed atomic.Bool
}

func (b *Bus) Publish(e Event) {
	if b.closed.Load() {
		return
	}
	b.events <- e
}

func (b *Bus) Close() {
	b.closed.Store(true)
	close(b.events)
}

// endregion
