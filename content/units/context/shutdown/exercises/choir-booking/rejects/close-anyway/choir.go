package choir

import (
	"context"
	"errors"
	"time"
)

// Server has what the shutdown of an http.Server has.
type Server interface {
	// Shutdown takes no new requests and waits for those in flight. When ctx
	// ends first, it returns the error of ctx.
	Shutdown(ctx context.Context) error
	// Close cuts off what is in flight.
	Close() error
}

// Stop waits until ctx ends, which it does on a signal. Then the requests in
// flight may finish, for up to grace from the signal on. If Shutdown fails,
// Stop closes the server and returns both errors, joined.
func Stop(ctx context.Context, srv Server, grace time.Duration) error {
	<-ctx.Done()
	limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	return errors.Join(srv.Shutdown(limit), srv.Close())
}
