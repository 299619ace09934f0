// Package till counts sales.
package till

import (
	"sync"
	"sync/atomic"
)

// Count lets two tills sell once each.
func Count() int {
	var wg sync.WaitGroup
	// region: count
	var sales atomic.Int64
	for range 2 {
		wg.Go(func() {
			sales.Add(1)
		})
	}
	// endregion
	wg.Wait()
	return int(sales.Load())
}
