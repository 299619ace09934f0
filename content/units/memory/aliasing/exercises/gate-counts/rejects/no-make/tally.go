package tally

import "sync"

// Tally counts visitors by gate.
type Tally struct {
	mu    sync.Mutex
	gates map[string]int
}

// Add counts n more visitors at a gate.
func (t *Tally) Add(gate string, n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.gates[gate] += n
}

// Count returns the visitors of a gate so far.
func (t *Tally) Count(gate string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.gates[gate]
}
