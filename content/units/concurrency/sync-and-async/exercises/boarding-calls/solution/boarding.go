// Package boarding tells who waits for a gate when it is open.
package boarding

import "sync"

// Gate is closed at first. Its zero value is ready to use.
type Gate struct {
	mu      sync.Mutex
	open    bool
	waiting []func()
}

// region: gate
// OnOpen has f called once the gate is open. It never waits for f.
func (g *Gate) OnOpen(f func()) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.open {
		go f()
		return
	}
	g.waiting = append(g.waiting, f)
}

// Open opens the gate. A second call does nothing. It never waits for a
// function that was registered.
func (g *Gate) Open() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.open = true
	for _, w := range g.waiting {
		go w()
	}
	g.waiting = nil
}

// endregion
