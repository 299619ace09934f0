package stats

import "sync"

// Stats counts the visits of each page.
type Stats struct {
	mu     sync.Mutex
	visits map[string]int
}

// New makes Stats without visits.
func New() *Stats {
	return &Stats{visits: map[string]int{}}
}

// Visit counts one visit.
func (s *Stats) Visit(page string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.visits[page]++
}

// Count is the number of visits so far.
func (s *Stats) Count(page string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.visits[page]
}

// Each calls use for each page that was visited, in any order.
func (s *Stats) Each(use func(page string, visits int)) {
	s.mu.Lock()
	visits := s.visits
	s.mu.Unlock()
	for page, n := range visits {
		use(page, n)
	}
}
