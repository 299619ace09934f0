// Package lamp switches the lamp of a lighthouse.
package lamp

import (
	"context"
	"fmt"
	"time"
)

// Conn is a connection to the lamp.
type Conn interface {
	Send(ctx context.Context, on bool) error
}

// Connect connects to a lamp.
var Connect func(ctx context.Context, addr string) (Conn, error)

// region: lamp
type Lamp struct {
	conn Conn
}

func Dial(ctx context.Context, addr string) (*Lamp, error) {
	conn, err := Connect(ctx, addr)
	if err != nil {
		return nil, fmt.Errorf("dial lamp: %w", err)
	}
	return &Lamp{conn: conn}, nil
}

func (l *Lamp) Set(ctx context.Context, on bool) error {
	return l.conn.Send(ctx, on)
}

// Start gives the connection five seconds.
func Start() (*Lamp, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	return Dial(ctx, "lamp:7001")
}

// endregion
