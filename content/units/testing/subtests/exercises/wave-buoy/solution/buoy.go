// Package buoy runs the readers of wave buoys in tests.
package buoy

import "context"

// T is what Read needs of a *testing.T.
type T interface {
	Helper()
	Cleanup(f func())
	Context() context.Context
}

// region: read
// Read runs loop on a goroutine of its own while the test goes on. loop
// returns when its ctx ends. At the end of the test loop is told so, and the
// test has ended only when loop has returned.
func Read(t T, loop func(ctx context.Context)) {
	t.Helper()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		loop(t.Context())
	}()
	t.Cleanup(func() { <-ended })
}

// endregion
