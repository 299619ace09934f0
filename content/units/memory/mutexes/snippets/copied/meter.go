// Package meter sums up values by key, and copies its lock.
package meter

import "sync"

// region: meter
type Meter struct {
	mu   sync.Mutex
	sums map[string]int
}

func (m Meter) Add(key string, n int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sums[key] += n
}

// endregion
