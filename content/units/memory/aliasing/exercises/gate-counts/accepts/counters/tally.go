package tally

import (
	"sync"
	"sync/atomic"
)

// Tally counts visitors by gate.
type Tally struct {
	gates sync.Map // gate to *atomic.Int64
}

// Add counts n more visitors at a gate.
func (t *Tally) Add(gate string, n int) {
	v, _ := t.gates.LoadOrStore(gate, new(atomic.Int64))
	v.(*atomic.Int64).Add(int64(n))
}

// Count returns the visitors of a gate so far.
func (t *Tally) Count(gate string) int {
	v, ok := t.gates.Load(gate)
	if !ok {
		return 0
	}
	return int(v.(*atomic.Int64).Load())
}
