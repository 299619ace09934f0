// Command tariffs looks up a tariff and loads it if it is not known.
package main

import (
	"fmt"
	"sync"
)

func load(country string) int { return len(country) }

// region: program
type Tariffs struct {
	mu    sync.RWMutex
	cents map[string]int
}

func (t *Tariffs) Of(country string) int {
	t.mu.RLock()
	defer t.mu.RUnlock()
	if c, ok := t.cents[country]; ok {
		return c
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.cents[country] = load(country)
	return t.cents[country]
}

func main() {
	t := &Tariffs{cents: make(map[string]int)}
	fmt.Println("Peru:", t.Of("Peru"))
}

// endregion
