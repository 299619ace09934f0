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

func (t *Tariffs) known(country string) (int, bool) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	c, ok := t.cents[country]
	return c, ok
}

func (t *Tariffs) Of(country string) int {
	if c, ok := t.known(country); ok {
		return c
	}
	return t.add(country)
}

func (t *Tariffs) add(country string) int {
	t.mu.Lock() // no read lock is held here
	defer t.mu.Unlock()
	if _, ok := t.cents[country]; !ok {
		t.cents[country] = load(country)
	}
	return t.cents[country]
}

func main() {
	t := &Tariffs{cents: make(map[string]int)}
	fmt.Println("Peru:", t.Of("Peru"))
}

// endregion
