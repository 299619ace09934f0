package frost

import (
	"slices"
	"sync"
)

// Sensor measures the temperature in one place.
type Sensor struct {
	Name string
	Read func() (celsius int, err error)
}

type report struct {
	wg   sync.WaitGroup
	mu   sync.Mutex
	cold []string
}

func (r *report) ask(s Sensor) {
	celsius, err := s.Read()
	if err != nil {
		return
	}
	if celsius < 0 {
		r.mu.Lock()
		r.cold = append(r.cold, s.Name)
		r.mu.Unlock()
	}
}

// Check returns the names of the sensors that measure frost.
func Check(sensors []Sensor) []string {
	var r report
	for _, s := range sensors {
		r.wg.Go(func() { r.ask(s) })
		r.wg.Wait()
	}
	slices.Sort(r.cold)
	return r.cold
}
