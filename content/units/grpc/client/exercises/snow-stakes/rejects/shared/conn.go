package stakes

import "context"

// Conn is what a *grpc.ClientConn is. Invoke returns when there is a
// reply, or when ctx ends. Its errors do not wrap those of package
// context.
type Conn interface {
	Invoke(ctx context.Context, method string, centimetres *int) error
}
