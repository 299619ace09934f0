package gates

import (
	"sync"
	"testing"
)

// region: test
func TestManyEnter(t *testing.T) {
	var g Gate
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for ticket := range 1_000_000 {
				g.Enter(ticket)
			}
		})
	}
	wg.Wait()
	if got := g.visitors.Load(); got != 7_200_000 {
		t.Errorf("got %d visitors, want 7200000", got)
	}
}

// endregion
