package chat

import "sync"

// Room is where members stay until it is closed.
type Room struct {
	once    sync.Once
	closing chan struct{}
}

// NewRoom opens a room.
func NewRoom() *Room {
	return &Room{closing: make(chan struct{})}
}

// Stay waits until the member leaves or the room is closed, and says whether
// it was closed.
func (r *Room) Stay(leave <-chan struct{}) bool {
	select {
	case <-leave:
		return false
	case <-r.closing:
		return true
	}
}

// Close tells all members.
func (r *Room) Close() {
	r.once.Do(func() { close(r.closing) })
}
