// Package gauge hands the speed of a train to its display.
package gauge

// region: gauge
type Gauge struct{ speed chan int }

func New() *Gauge {
	return &Gauge{speed: make(chan int, 1)}
}

func (g *Gauge) Set(v int) {
	select {
	case <-g.speed:
	default:
	}
	g.speed <- v
}

// endregion

// Next waits for a speed that has not been shown.
func (g *Gauge) Next() int { return <-g.speed }
