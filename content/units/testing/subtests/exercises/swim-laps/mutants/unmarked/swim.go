// Package swim holds a check for tests of lap times.
package swim

import "time"

// T is what Near needs of a *testing.T.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

// Near fails the test, by one message, if got is further from want than
// margin; a difference of just margin is near enough. The failure names the
// line that called Near, since Near marks itself as a helper.
func Near(t T, got, want, margin time.Duration) {
	if diff := (got - want).Abs(); diff > margin {
		t.Errorf("got %v, want %v ± %v", got, want, margin)
	}
}
