package scale

import (
	"context"
	"time"
)

// Conn is a connection to a scale. A read that waits ends with an error once
// its deadline is over.
type Conn interface {
	ReadLine() (string, error)
	SetReadDeadline(t time.Time) error
}

// region: weigh
// Weigh reads a weight. A read knows nothing of ctx, and yet Weigh
// returns the error of ctx as soon as that ends. After a weight conn
// is kept, and ctx has no effect on it any more. After an error conn
// is thrown away.
func Weigh(ctx context.Context, conn Conn) (string, error) {
	stop := context.AfterFunc(ctx, func() {
		conn.SetReadDeadline(time.Now())
	})
	weight, err := conn.ReadLine()
	if !stop() {
		return "", ctx.Err()
	}
	return weight, err
}

// endregion
