// Package bus takes events from many requests to one subscriber.
package bus

import "sync"

// Event is one thing that happened.
type Event string

// New makes a bus.
func New() *Bus { return &Bus{events: make(chan Event)} }

// Events is what the subscriber receives from.
func (b *Bus) Events() <-chan Event { return b.events }

// region: methods
type Bus struct {
	mu     sync.RWMutex
	events chan Event
	closed bool
}

func (b *Bus) Publish(e Event) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if !b.closed {
		b.events <- e
	}
}

func (b *Bus) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	close(b.events)
}

// endregion
