package stats

import "maps"

// Stats counts the visits of each page.
type Stats struct {
	visits map[string]int
}

// New makes Stats without visits.
func New() *Stats {
	return &Stats{visits: make(map[string]int)}
}

// Visit counts one visit.
func (s *Stats) Visit(page string) { s.visits[page]++ }

// Count is the number of visits so far.
func (s *Stats) Count(page string) int { return s.visits[page] }

// Each calls use for each page that was visited, in any order.
func (s *Stats) Each(use func(page string, visits int)) {
	for page, n := range maps.Clone(s.visits) {
		use(page, n)
	}
}
