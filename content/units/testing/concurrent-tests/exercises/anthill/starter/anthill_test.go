package anthill

import (
	"sync"
	"testing"
)

// region: test
func TestNests(t *testing.T) {
	var wg sync.WaitGroup
	for nest := range 4 {
		wg.Go(func() {
			if _, err := count(nest); err != nil {
				// here
				_ = err
			}
		})
	}
	wg.Wait()
}

// endregion
