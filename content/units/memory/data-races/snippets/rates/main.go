// Command rates loads a table once and lets any number of readers wait for it.
package main

import (
	"fmt"
	"sync"
)

// region: rates
type Rates struct {
	ready chan struct{}
	table map[string]float64
}

func Load(fetch func() map[string]float64) *Rates {
	r := &Rates{ready: make(chan struct{})}
	go func() {
		r.table = fetch()
		close(r.ready)
	}()
	return r
}

func (r *Rates) Of(currency string) float64 {
	<-r.ready
	return r.table[currency]
}

// endregion

func main() {
	r := Load(func() map[string]float64 { return map[string]float64{"CHF": 0.94, "NOK": 11.6} })
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			if r.Of("CHF") != 0.94 {
				fmt.Println("no rate")
			}
		})
	}
	wg.Wait()
	fmt.Println("CHF", r.Of("CHF"))
}
