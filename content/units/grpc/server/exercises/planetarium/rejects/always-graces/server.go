package planetarium

// Server has what a *grpc.Server has to be stopped.
type Server interface {
	// GracefulStop takes no more calls and returns when all handlers
	// have returned.
	GracefulStop()
	// Stop closes all connections, which ends the ctx of each handler.
	// It does not wait for handlers. It may be called during
	// GracefulStop.
	Stop()
}
