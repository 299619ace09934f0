package plotter

import (
	"context"
	"errors"
	"sync"
)

var errBusy = errors.New("busy")

// New makes a free plotter.
func New() *Plotter { return &Plotter{} }

// region: plotter
type Plotter struct{ mu sync.Mutex }

func (p *Plotter) Acquire(ctx context.Context) error {
	if !p.mu.TryLock() {
		return errBusy
	}
	return nil
}

func (p *Plotter) Release() { p.mu.Unlock() }

// endregion
