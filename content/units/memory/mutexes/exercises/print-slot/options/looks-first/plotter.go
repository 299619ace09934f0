package plotter

import (
	"context"
	"sync"
)

// New makes a free plotter.
func New() *Plotter { return &Plotter{} }

// region: plotter
type Plotter struct{ mu sync.Mutex }

func (p *Plotter) Acquire(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	p.mu.Lock()
	return nil
}

func (p *Plotter) Release() { p.mu.Unlock() }

// endregion
