package noise

import "sync"

// Meter measures a level.
type Meter func() int

// Loudest is the highest level of all meters.
func Loudest(meters []Meter) int { return loudest(meters) }

// region: loudest
func loudest(meters []Meter) int {
	var mu sync.Mutex
	done := make(chan bool, len(meters))
	highest := 0
	for _, measure := range meters {
		go func() {
			level := measure()
			done <- true
			mu.Lock()
			highest = max(highest, level)
			mu.Unlock()
		}()
	}
	for range meters {
		<-done
	}
	return highest
}

// endregion
