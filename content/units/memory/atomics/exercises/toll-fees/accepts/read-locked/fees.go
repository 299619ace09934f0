package fees

import (
	"maps"
	"sync"
)

// Fees are the fees of a toll road, in cents.
type Fees struct {
	mu      sync.RWMutex
	current map[string]int // is replaced, and never written
}

func New() *Fees {
	return &Fees{current: map[string]int{}}
}

// All returns the fees of this moment. The caller only reads them.
func (f *Fees) All() map[string]int {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.current
}

// Set changes the fee of one kind of vehicle.
func (f *Fees) Set(kind string, cents int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	fees := maps.Clone(f.current)
	fees[kind] = cents
	f.current = fees
}
