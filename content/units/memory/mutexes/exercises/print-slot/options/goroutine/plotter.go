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
	locked := make(chan struct{})
	go func() { p.mu.Lock(); close(locked) }()
	select {
	case <-locked:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (p *Plotter) Release() { p.mu.Unlock() }

// endregion
