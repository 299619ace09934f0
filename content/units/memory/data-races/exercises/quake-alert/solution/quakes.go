package quakes

import "sync/atomic"

// region: feed
type Quake struct {
	Place     string
	Magnitude float64
}

// Feed keeps the quakes of a day. Nothing is ever changed or removed.
type Feed struct {
	count  atomic.Int64
	quakes [4096]Quake
}

// Add is called by one goroutine only.
func (f *Feed) Add(q Quake) {
	n := f.count.Load()
	f.quakes[n] = q
	f.count.Store(n + 1)
}

// All may be called by any goroutine. It returns those so far.
func (f *Feed) All() []Quake {
	n := f.count.Load()
	return f.quakes[:n]
}

// endregion
