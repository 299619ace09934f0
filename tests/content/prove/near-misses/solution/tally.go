package tally

import "sync"

// Tally counts the votes for each name. The zero value has counted none.
type Tally struct {
	mu    sync.Mutex
	votes map[string]int
}

// Add counts a vote.
func (t *Tally) Add(name string) {
	t.mu.Lock()
	if t.votes == nil {
		t.votes = make(map[string]int)
	}
	t.votes[name]++
	t.mu.Unlock()
}

// Of returns the votes for name.
func (t *Tally) Of(name string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.votes[name]
}
