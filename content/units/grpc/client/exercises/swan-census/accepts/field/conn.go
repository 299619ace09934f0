package census

import "context"

// Conn is what a *grpc.ClientConn is. It may be used by many goroutines
// at the same time, and connects again by itself after a failure.
type Conn interface {
	// Invoke makes a call and sets the reply.
	Invoke(ctx context.Context, method, lake string, swans *int) error
	Close() error
}

// NewConn is what grpc.NewClient is. Its error says that the target or
// the options are of no use.
type NewConn func(target string) (Conn, error)
