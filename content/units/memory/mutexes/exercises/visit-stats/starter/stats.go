package stats

// Stats counts the visits of each page.
type Stats struct {
	do chan func(visits map[string]int)
}

// New makes Stats without visits.
func New() *Stats {
	s := &Stats{do: make(chan func(map[string]int))}
	go func() {
		visits := make(map[string]int)
		for f := range s.do {
			f(visits)
		}
	}()
	return s
}

// Visit counts one visit.
func (s *Stats) Visit(page string) {
	done := make(chan struct{})
	s.do <- func(visits map[string]int) {
		visits[page]++
		close(done)
	}
	<-done
}

// Count is the number of visits so far.
func (s *Stats) Count(page string) int {
	count := make(chan int, 1)
	s.do <- func(visits map[string]int) { count <- visits[page] }
	return <-count
}

// Each calls use for each page that was visited, in any order.
func (s *Stats) Each(use func(page string, visits int)) {
	done := make(chan struct{})
	s.do <- func(visits map[string]int) {
		defer close(done)
		for page, n := range visits {
			use(page, n)
		}
	}
	<-done
}
