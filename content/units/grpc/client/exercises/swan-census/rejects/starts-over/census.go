package census

import (
	"context"
	"sync"
)

// Counter counts swans. All its counts use one Conn, also those that run at
// the same time, and those after one that failed.
type Counter struct {
	newConn NewConn
	target  string
	mu      sync.Mutex
	conn    Conn
}

// NewCounter returns the error of a target that is of no use.
func NewCounter(target string, newConn NewConn) (*Counter, error) {
	conn, err := newConn(target)
	if err != nil {
		return nil, err
	}
	return &Counter{newConn: newConn, target: target, conn: conn}, nil
}

// Count returns how many swans are on a lake.
func (c *Counter) Count(ctx context.Context, lake string) (int, error) {
	c.mu.Lock()
	conn := c.conn
	c.mu.Unlock()
	var swans int
	err := conn.Invoke(ctx, "/swans.v1.Census/Count", lake, &swans)
	if err != nil {
		c.mu.Lock()
		defer c.mu.Unlock()
		conn.Close()
		c.conn, _ = c.newConn(c.target)
	}
	return swans, err
}

// Close is called once, after the last count. It closes the Conn and returns
// the error of that.
func (c *Counter) Close() error {
	return c.conn.Close()
}
