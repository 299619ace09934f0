package gauge

import "sync"

// Gust is a gust of wind.
type Gust struct {
	Speed int // in km/h
	From  string
}

// Gauge keeps the strongest gust.
type Gauge struct {
	stronger func(a, b Gust) bool
	mu       sync.Mutex
	best     *Gust
}

// New returns a gauge without a gust; stronger may take its time.
func New(stronger func(a, b Gust) bool) *Gauge {
	return &Gauge{stronger: stronger}
}

// Record notes a gust.
func (g *Gauge) Record(gust Gust) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.best == nil || g.stronger(gust, *g.best) {
		g.best = &gust
	}
}

// Strongest returns the strongest gust so far, if there is one.
func (g *Gauge) Strongest() (Gust, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.best == nil {
		return Gust{}, false
	}
	return *g.best, true
}
