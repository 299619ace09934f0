package tariffs

import "sync"

// region: tariffs
type Tariffs struct {
	mu    sync.Mutex
	cents map[string]int
}

func (t *Tariffs) Price(zone string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.cents[zone]
}

func (t *Tariffs) Reload(fetch func(map[string]int)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	fetch(t.cents) // waits for another service
}

// endregion
