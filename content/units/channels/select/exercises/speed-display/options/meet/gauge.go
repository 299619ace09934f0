// Package gauge hands the speed of a train to its display.
package gauge

import "time"

// region: gauge
type Gauge struct{ speed chan int }

func New() *Gauge {
	return &Gauge{speed: make(chan int)}
}

func (g *Gauge) Set(v int) {
	select {
	case g.speed <- v:
	case <-time.After(time.Millisecond):
	}
}

// endregion

// Next waits for a speed that has not been shown.
func (g *Gauge) Next() int { return <-g.speed }
