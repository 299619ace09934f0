// Package drum beats a drum.
package drum

import (
	"sync"
	"time"
)

// A Machine beats until it is stopped.
type Machine struct {
	once sync.Once
	quit chan struct{}
	done chan struct{}
}

// Start calls beat after every pause, on a goroutine of its own.
func Start(pause time.Duration, beat func()) *Machine {
	m := &Machine{quit: make(chan struct{}), done: make(chan struct{})}
	go m.run(pause, beat)
	return m
}

func (m *Machine) run(pause time.Duration, beat func()) {
	defer close(m.done)
	ticks := time.NewTicker(pause)
	defer ticks.Stop()
	for {
		select {
		case <-ticks.C:
			select {
			case <-m.quit: // even where a tick waits as well
				return
			default:
			}
			beat()
		case <-m.quit:
			return
		}
	}
}

// Stop ends the machine. It returns as soon as a beat that is under way is
// over: then the goroutine has ended, and no beat follows. Stop may be called
// more than once.
func (m *Machine) Stop() {
	m.once.Do(func() { close(m.quit) })
}
