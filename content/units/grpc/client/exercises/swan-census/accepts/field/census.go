package census

import (
	"context"
	"fmt"
)

// Counter counts swans. All its counts use one Conn, also those that run at
// the same time, and those after one that failed.
type Counter struct {
	count func(ctx context.Context, lake string) (int, error)
	close func() error
}

// NewCounter returns the error of a target that is of no use.
func NewCounter(target string, newConn NewConn) (*Counter, error) {
	conn, err := newConn(target)
	if err != nil {
		return nil, err
	}
	count := func(ctx context.Context, lake string) (int, error) {
		var swans int
		if err := conn.Invoke(ctx, "/swans.v1.Census/Count", lake, &swans); err != nil {
			return 0, fmt.Errorf("count on %s: %w", lake, err)
		}
		return swans, nil
	}
	return &Counter{count: count, close: conn.Close}, nil
}

// Count returns how many swans are on a lake.
func (c *Counter) Count(ctx context.Context, lake string) (int, error) {
	return c.count(ctx, lake)
}

// Close is called once, after the last count. It closes the Conn and returns
// the error of that.
func (c *Counter) Close() error {
	return c.close()
}
