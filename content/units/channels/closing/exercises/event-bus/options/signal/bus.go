// Package bus takes events from many requests to one subscriber.
package bus

// Event is one thing that happened.
type Event string

// New makes a bus.
func New() *Bus { return &Bus{events: make(chan Event), done: make(chan struct{})} }

// Events is what the subscriber receives from.
func (b *Bus) Events() <-chan Event { return b.events }

// region: methods
type Bus struct {
	events chan Event
	done   chan struct{}
}

func (b *Bus) Publish(e Event) {
	select {
	case b.events <- e:
	case <-b.done:
	}
}

func (b *Bus) Close() {
	close(b.done)
}

// endregion
