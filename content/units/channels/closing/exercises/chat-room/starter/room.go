package chat

import "sync"

// Room is where members stay until it is closed.
type Room struct {
	mu      sync.Mutex
	members int
	closing chan struct{}
}

// NewRoom opens a room.
func NewRoom() *Room {
	return &Room{closing: make(chan struct{})}
}

// Stay waits until the member leaves or the room is closed, and says whether
// it was closed.
func (r *Room) Stay(leave <-chan struct{}) bool {
	r.mu.Lock()
	r.members++
	r.mu.Unlock()
	select {
	case <-leave:
		return false
	case <-r.closing:
		return true
	}
}

// Close tells all members.
func (r *Room) Close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for range r.members {
		r.closing <- struct{}{}
	}
}
