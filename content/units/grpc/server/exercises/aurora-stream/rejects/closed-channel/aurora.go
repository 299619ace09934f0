package aurora

import (
	"context"
	"errors"
)

type Light struct{ Strength int }

// ServerStream stands for grpc.ServerStreamingServer[Light].
type ServerStream interface {
	Send(*Light) error
	// Context ends when the client has gone.
	Context() context.Context
}

// ErrGoingAway stands for a status with code Unavailable: clients
// connect anew, to another server.
var ErrGoingAway = errors.New("server is going away")
