package gauge

import "sync/atomic"

// Gust is a gust of wind.
type Gust struct {
	Speed int // in km/h
	From  string
}

// Gauge keeps the strongest gust.
type Gauge struct {
	stronger func(a, b Gust) bool
	best     atomic.Pointer[Gust]
}

// New returns a gauge without a gust; stronger may take its time.
func New(stronger func(a, b Gust) bool) *Gauge {
	return &Gauge{stronger: stronger}
}

// Record notes a gust.
func (g *Gauge) Record(gust Gust) {
	best := g.best.Load()
	if best == nil || g.stronger(gust, *best) {
		old := g.best.Swap(&gust)
		if old != nil && old != best {
			g.Record(*old)
		}
	}
}

// Strongest returns the strongest gust so far, if there is one.
func (g *Gauge) Strongest() (Gust, bool) {
	if best := g.best.Load(); best != nil {
		return *best, true
	}
	return Gust{}, false
}
