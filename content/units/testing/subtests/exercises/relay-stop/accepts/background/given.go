// Package relay passes readings on.
package relay

import "context"

// Relay passes readings on until the ctx of Start ends.
type Relay interface {
	Start(ctx context.Context)
	// Stop hands out what is left, and gives up when its ctx ends.
	Stop(ctx context.Context) error
}

// T is what Run needs of a *testing.T.
type T interface {
	Helper()
	Cleanup(f func())
	Context() context.Context
	Errorf(format string, args ...any)
}
