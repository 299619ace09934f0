// Package aquarium cleans the tanks of an aquarium at night.
package aquarium

import "sync"

// Tank is full of water and has a hatch.
type Tank interface {
	// Open opens the hatch. It may fail, and then there is no hatch to close.
	Open() (Hatch, error)
	Scrub()
}

// Hatch needs power until Close has returned.
type Hatch interface{ Close() }

// Shift is one night of divers.
type Shift struct {
	PowerOff func()
	divers   sync.WaitGroup
}

// Clean sends a diver into a tank, and does not wait for anything.
func (s *Shift) Clean(tank Tank) {
	// region: clean
	s.divers.Add(1)
	go func() {
		defer s.divers.Done()
		hatch, err := tank.Open()
		if err != nil {
			return
		}
		defer hatch.Close()
		tank.Scrub()
	}()
	// endregion
}

// End waits for all divers, and turns the power off. It is called after the
// last Clean.
func (s *Shift) End() {
	s.divers.Wait()
	s.PowerOff()
}
