package stats

import "sync"

// Stats counts the visits of each page.
type Stats struct {
	mu     sync.Mutex
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
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.visits[page]
}

// Each calls use for each page that was visited, in any order.
func (s *Stats) Each(use func(page string, visits int)) {
	type count struct {
		page   string
		visits int
	}
	var counts []count
	s.mu.Lock()
	for page, n := range s.visits {
		counts = append(counts, count{page, n})
	}
	s.mu.Unlock()
	for _, c := range counts {
		use(c.page, c.visits)
	}
}
