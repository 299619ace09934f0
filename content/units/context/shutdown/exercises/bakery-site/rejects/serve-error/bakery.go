package bakery

import (
	"context"
	"errors"
	"time"
)

// ErrServerClosed is what Serve returns after Shutdown was called.
var ErrServerClosed = errors.New("server closed")

// Server behaves as an http.Server does.
type Server interface {
	Serve() error
	Shutdown(ctx context.Context) error
}

// Run serves until ctx ends, then shuts down within grace. It returns as soon
// as no order is being handled any more, or with the error of Shutdown. An
// orderly end is no error. When Serve fails, Run returns that error at once.
func Run(ctx context.Context, srv Server, grace time.Duration) error {
	shut := make(chan error, 1)
	context.AfterFunc(ctx, func() {
		limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
		defer cancel()
		shut <- srv.Shutdown(limit)
	})
	err := srv.Serve()
	if !errors.Is(err, ErrServerClosed) {
		return err
	}
	return errors.Join(err, <-shut)
}
