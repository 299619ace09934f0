package stations

import (
	"sync"
	"testing"
)

// region: test
func TestHeights(t *testing.T) {
	names := []string{"pier", "Ridge"}
	got := make([]float64, len(names))
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() {
			got[i], errs[i] = Height(name)
		})
	}
	wg.Wait()
	for i, err := range errs {
		if err != nil {
			t.Fatalf("height of %s: %v", names[i], err)
		}
	}
	if climb := got[1] - got[0]; climb != 1868 {
		t.Errorf("got a climb of %v m, want 1868", climb)
	}
}

// endregion
