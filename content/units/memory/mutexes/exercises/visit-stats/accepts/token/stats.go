package stats

import "maps"

// Stats counts the visits of each page. The map lies in the channel while
// nobody uses it.
type Stats struct {
	visits chan map[string]int
}

// New makes Stats without visits.
func New() *Stats {
	s := &Stats{visits: make(chan map[string]int, 1)}
	s.visits <- make(map[string]int)
	return s
}

// Visit counts one visit.
func (s *Stats) Visit(page string) {
	visits := <-s.visits
	visits[page]++
	s.visits <- visits
}

// Count is the number of visits so far.
func (s *Stats) Count(page string) int {
	visits := <-s.visits
	n := visits[page]
	s.visits <- visits
	return n
}

// Each calls use for each page that was visited, in any order.
func (s *Stats) Each(use func(page string, visits int)) {
	visits := <-s.visits
	copied := maps.Clone(visits)
	s.visits <- visits
	for page, n := range copied {
		use(page, n)
	}
}
