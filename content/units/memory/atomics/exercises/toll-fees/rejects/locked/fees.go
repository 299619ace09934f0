package fees

import "sync"

// Fees are the fees of a toll road, in cents.
type Fees struct {
	mu      sync.Mutex
	current map[string]int
}

func New() *Fees {
	return &Fees{current: map[string]int{}}
}

// All returns the fees of this moment. The caller only reads them.
func (f *Fees) All() map[string]int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.current
}

// Set changes the fee of one kind of vehicle.
func (f *Fees) Set(kind string, cents int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.current[kind] = cents
}
