package relay

import (
	"context"
	"time"
)

// patience is how long a relay may take to stop.
const patience = 5 * time.Second

// Run starts r for a test. When the test and its subtests have ended, r is
// stopped, within patience, and an error of Stop is reported to t.
func Run(t T, r Relay) {
	t.Helper()
	r.Start(t.Context())
	defer func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := r.Stop(ctx); err != nil {
			t.Errorf("stop relay: %v", err)
		}
	}()
}
