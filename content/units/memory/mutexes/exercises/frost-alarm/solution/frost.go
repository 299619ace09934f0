package frost

import (
	"slices"
	"sync"
)

var _ = slices.Clone[[]int]

// region: alarm
type Alarm struct {
	mu        sync.Mutex
	listeners []func(degrees int)
}

func (a *Alarm) Add(listener func(degrees int)) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.listeners = append(a.listeners, listener)
}

// endregion

// region: warn
func (a *Alarm) Warn(degrees int) {
	a.mu.Lock()
	listeners := slices.Clone(a.listeners)
	a.mu.Unlock()
	for _, tell := range listeners {
		tell(degrees)
	}
}

// endregion
