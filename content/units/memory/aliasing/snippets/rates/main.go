// Command rates keeps the latest exchange rates, and hands out copies.
package main

import (
	"fmt"
	"slices"
	"sync"
)

// region: store
type Rates struct {
	mu   sync.Mutex
	last map[string][]float64 // guarded by mu
}

func (r *Rates) Set(pair string, list []float64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last[pair] = slices.Clone(list)
}

func (r *Rates) Add(pair string, rate float64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last[pair] = append(r.last[pair], rate)
}

func (r *Rates) All() map[string][]float64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	all := make(map[string][]float64, len(r.last))
	for pair, list := range r.last {
		all[pair] = slices.Clone(list)
	}
	return all
}

// endregion

func main() {
	r := &Rates{last: map[string][]float64{}}
	mine := []float64{1.08, 1.09}
	r.Set("EUR/USD", mine)
	r.Add("EUR/USD", 1.10)
	mine[0] = 0
	all := r.All()
	all["EUR/USD"][1] = 0
	delete(all, "EUR/USD")
	fmt.Println(r.All())
}
