// Package till counts sales.
package till

import "sync"

// Count lets two tills sell once each.
func Count() int {
	var wg sync.WaitGroup
	// region: count
	sales := 0
	for range 2 {
		wg.Go(func() {
			sales++
		})
	}
	// endregion
	wg.Wait()
	return sales
}
