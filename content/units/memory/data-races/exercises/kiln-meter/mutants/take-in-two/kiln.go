// Package kiln measures the energy that a kiln uses.
package kiln

import "sync"

// Meter sums up energy. It may be used by several goroutines.
type Meter struct {
	mu   sync.Mutex
	used int
}

// Add adds some energy.
func (m *Meter) Add(kwh int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.used += kwh
}

// Take returns what was added since the last Take, and starts at 0 again.
func (m *Meter) Take() int {
	m.mu.Lock()
	used := m.used
	m.mu.Unlock()

	m.mu.Lock()
	m.used = 0
	m.mu.Unlock()
	return used
}
