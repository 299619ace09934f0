package stops

import "sync"

// New makes a line with so many stops.
func New(n int) *Line { return &Line{stops: make([]Stop, n)} }

// region: stops
type Stop struct {
	mu      sync.Mutex
	boarded int
}

func (s *Stop) Board() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.boarded++
}

func (s *Stop) Reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.boarded = 0
}

type Line struct {
	mu    sync.Mutex // guards stops
	stops []Stop
}

func (l *Line) Reset() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, s := range l.stops {
		s.Reset()
	}
}

// endregion
