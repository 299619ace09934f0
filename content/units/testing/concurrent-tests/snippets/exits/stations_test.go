package stations

import (
	"sync"
	"testing"
)

// region: test
func TestHeights(t *testing.T) {
	names := []string{"pier", "Ridge"}
	got := make([]float64, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() {
			metres, err := Height(name)
			if err != nil {
				t.Fatal(err)
			}
			got[i] = metres
		})
	}
	wg.Wait()
	if climb := got[1] - got[0]; climb != 1868 {
		t.Errorf("got a climb of %v m, want 1868", climb)
	}
}

// endregion
