package tram

import (
	"sync"
	"sync/atomic"
)

// region: board
type Board struct {
	stop  string
	views atomic.Int64
	mu    sync.Mutex
	due   map[string]int // minutes, by line; guarded by mu
}

func NewBoard(stop string) *Board {
	return &Board{stop: stop, due: make(map[string]int)}
}

func (b *Board) Stop() string { return b.stop }

func (b *Board) Views() int64 { return b.views.Load() }

func (b *Board) Len() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.due)
}

func (b *Board) Due(line string) (int, bool) {
	b.views.Add(1)
	b.mu.Lock()
	defer b.mu.Unlock()
	minutes, ok := b.due[line]
	return minutes, ok
}

func (b *Board) Set(line string, minutes int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.due[line] = minutes
}

// endregion
