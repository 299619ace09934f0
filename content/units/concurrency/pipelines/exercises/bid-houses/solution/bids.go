// Package bids checks the bids of several auction houses.
package bids

import "sync"

// region: check
// Check sends the bids that are valid, from all houses. Each house has two
// checkers, since a check takes a while.
func Check(houses []<-chan int, valid func(bid int) bool) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	wg.Add(2 * len(houses))
	for _, bids := range houses {
		for range 2 {
			go func() {
				defer wg.Done()
				for b := range bids {
					if valid(b) {
						out <- b
					}
				}
			}()
		}
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

// endregion
