package chat

import "sync"

// Room is where members stay until it is closed.
type Room struct {
	mu      sync.Mutex
	members []chan bool
	closed  bool
}

// NewRoom opens a room.
func NewRoom() *Room { return new(Room) }

// Stay waits until the member leaves or the room is closed, and says whether
// it was closed.
func (r *Room) Stay(leave <-chan struct{}) bool {
	me := make(chan bool, 1)
	r.mu.Lock()
	if r.closed {
		r.mu.Unlock()
		return true
	}
	r.members = append(r.members, me)
	r.mu.Unlock()
	select {
	case <-leave:
		return false
	case <-me:
		return true
	}
}

// Close tells all members.
func (r *Room) Close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.closed = true
	for _, m := range r.members {
		m <- true
	}
	r.members = nil
}
