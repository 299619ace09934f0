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
	done := make(chan struct{})
	context.AfterFunc(ctx, func() {
		defer close(done)
		limit, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
		defer cancel()
		srv.Shutdown(limit)
	})
	if err := srv.Serve(); !errors.Is(err, ErrServerClosed) {
		return err
	}
	<-done
	return nil
}
