package stats

import "sync"

// Stats counts the visits of each page.
type Stats struct {
	mu     sync.RWMutex
	visits map[string]int // guarded by mu
}

// New makes Stats without visits.
func New() *Stats {
	return &Stats{visits: make(map[string]int)}
}

// Visit counts one visit.
func (s *Stats) Visit(page string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.visits[page]++
}

// Count is the number of visits so far.
func (s *Stats) Count(page string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.visits[page]
}

// Each calls use for each page that was visited, in any order.
func (s *Stats) Each(use func(page string, visits int)) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for page, n := range s.visits {
		use(page, n)
	}
}
