package tax

import (
	"sync"
	"sync/atomic"
)

// Payroll computes what is to be paid.
type Payroll struct {
	load  func() (map[string]int, error)
	mu    sync.Mutex // one load at a time
	table atomic.Pointer[map[string]int]
}

// New returns a payroll that gets its tax table from load.
func New(load func() (map[string]int, error)) *Payroll {
	return &Payroll{load: load}
}

// Table returns the tax table.
func (p *Payroll) Table() (map[string]int, error) {
	if t := p.table.Load(); t != nil {
		return *t, nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if t := p.table.Load(); t != nil {
		return *t, nil
	}
	table, err := p.load()
	if err == nil {
		p.table.Store(&table)
	}
	return table, err
}
