package chat

import "context"

// Room is where members stay until it is closed.
type Room struct {
	ctx context.Context
	// Close tells all members.
	Close context.CancelFunc
}

// NewRoom opens a room.
func NewRoom() *Room {
	ctx, cancel := context.WithCancel(context.Background())
	return &Room{ctx, cancel}
}

// Stay waits until the member leaves or the room is closed, and says whether
// it was closed.
func (r *Room) Stay(leave <-chan struct{}) bool {
	select {
	case <-leave:
		return false
	case <-r.ctx.Done():
		return true
	}
}
