package clocks

import "context"

// Server is what a *grpc.Server is.
type Server interface {
	// Register has to come before Serve.
	Register(service string)
	// Serve blocks until the server was stopped.
	Serve()
	GracefulStop()
	Stop()
}

// Health answers probes. After Shutdown it says NOT_SERVING.
type Health interface{ Shutdown() }

// Store is used by the calls.
type Store interface{ Close() error }

// Run serves until ctx ends.
func Run(ctx context.Context, srv Server, health Health, store Store) error {
	// region: run
	srv.Register("clocks.v1.Clocks")
	go srv.Serve()
	<-ctx.Done()
	health.Shutdown()
	srv.GracefulStop()
	return store.Close()
	// endregion
}
