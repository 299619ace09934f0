package stats

import (
	"sync"
	"sync/atomic"
)

// Stats counts the visits of each page.
type Stats struct {
	visits sync.Map // of *atomic.Int64, by page
}

// New makes Stats without visits.
func New() *Stats { return &Stats{} }

// Visit counts one visit.
func (s *Stats) Visit(page string) {
	n, _ := s.visits.LoadOrStore(page, new(atomic.Int64))
	n.(*atomic.Int64).Add(1)
}

// Count is the number of visits so far.
func (s *Stats) Count(page string) int {
	if n, ok := s.visits.Load(page); ok {
		return int(n.(*atomic.Int64).Load())
	}
	return 0
}

// Each calls use for each page that was visited, in any order.
func (s *Stats) Each(use func(page string, visits int)) {
	for page, n := range s.visits.Range {
		use(page.(string), int(n.(*atomic.Int64).Load()))
	}
}
