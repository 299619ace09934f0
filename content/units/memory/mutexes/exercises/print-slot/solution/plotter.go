package plotter

import "context"

// New makes a free plotter.
func New() *Plotter { return &Plotter{slot: make(chan struct{}, 1)} }

// region: plotter
type Plotter struct{ slot chan struct{} } // with room for one

func (p *Plotter) Acquire(ctx context.Context) error {
	select {
	case p.slot <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (p *Plotter) Release() { <-p.slot }

// endregion
