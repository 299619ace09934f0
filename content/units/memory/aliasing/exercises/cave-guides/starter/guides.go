// Package guides knows who leads through which cave.
package guides

import "sync"

// New returns guides without any cave.
func New() *Guides {
	return &Guides{byCave: map[string]string{}, asked: map[string]int{}}
}

// region: guides

// Guides may be used by several goroutines at once.
type Guides struct {
	mu     sync.RWMutex
	byCave map[string]string
	asked  map[string]int
}

func (g *Guides) Set(cave, guide string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.byCave[cave] = guide
}

func (g *Guides) Guide(cave string) (string, bool) {
	g.mu.RLock()
	defer g.mu.RUnlock()
	g.asked[cave]++
	guide, ok := g.byCave[cave]
	return guide, ok
}

func (g *Guides) Asked(cave string) int {
	g.mu.RLock()
	defer g.mu.RUnlock()
	return g.asked[cave]
}

// endregion
