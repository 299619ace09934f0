// Package exam reads scanned exam papers.
package exam

import "sync"

// region: read
func ReadAll(scans []string, read func(scan string) int) []int {
	var marks []int
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, s := range scans {
		wg.Go(func() {
			m := read(s)
			mu.Lock()
			marks = append(marks, m)
			mu.Unlock()
		})
	}
	wg.Wait()
	return marks
}

// endregion

var _ sync.WaitGroup
