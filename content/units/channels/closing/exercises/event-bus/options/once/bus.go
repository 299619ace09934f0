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
	events chan Event
	once   sync.Once
}

func (b *Bus) Publish(e Event) {
	b.events <- e
}

func (b *Bus) Close() {
	b.once.Do(func() { close(b.events) })
}

// endregion
