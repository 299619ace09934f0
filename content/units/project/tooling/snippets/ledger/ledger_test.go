package ledger

import (
	"sync"
	"testing"
)

func TestLoadsAreCounted(t *testing.T) {
	var l Ledger
	var wg sync.WaitGroup
	wg.Go(func() {
		if err := l.Load([]string{"Ada;1200"}); err != nil {
			t.Error(err)
		}
	})
	wg.Go(func() { l.Loads() })
	wg.Wait()
	if got := l.Loads(); got != 1 {
		t.Errorf("got %d loads, want 1", got)
	}
}
