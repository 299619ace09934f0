package census

import "context"

// Counter counts swans. All its counts use one Conn, also those that run at
// the same time, and those after one that failed.
type Counter struct {
	conn Conn
}

// NewCounter returns the error of a target that is of no use.
func NewCounter(target string, newConn NewConn) (*Counter, error) {
	conn, err := newConn(target)
	if err != nil {
		return nil, err
	}
	return &Counter{conn: conn}, nil
}

// Count returns how many swans are on a lake.
func (c *Counter) Count(ctx context.Context, lake string) (int, error) {
	var swans int
	err := c.conn.Invoke(ctx, "/swans.v1.Census/Count", lake, &swans)
	return swans, err
}

// Close is called once, after the last count. It closes the Conn and returns
// the error of that.
func (c *Counter) Close() error {
	return c.conn.Close()
}
