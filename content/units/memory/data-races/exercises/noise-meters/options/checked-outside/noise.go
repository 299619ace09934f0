package noise

import "sync"

// Meter measures a level.
type Meter func() int

// Loudest is the highest level of all meters.
func Loudest(meters []Meter) int { return loudest(meters) }

// region: loudest
func loudest(meters []Meter) int {
	var mu sync.Mutex
	var wg sync.WaitGroup
	highest := 0
	for _, measure := range meters {
		wg.Go(func() {
			if level := measure(); level > highest {
				mu.Lock()
				highest = max(highest, level)
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return highest
}

// endregion
