package tally

import "sync"

// Tally counts visitors by gate.
type Tally struct {
	gates sync.Map // gate to int
}

// Add counts n more visitors at a gate.
func (t *Tally) Add(gate string, n int) {
	if _, loaded := t.gates.LoadOrStore(gate, n); !loaded {
		return
	}
	count := t.Count(gate)
	t.gates.Store(gate, count+n)
}

// Count returns the visitors of a gate so far.
func (t *Tally) Count(gate string) int {
	v, ok := t.gates.Load(gate)
	if !ok {
		return 0
	}
	return v.(int)
}
