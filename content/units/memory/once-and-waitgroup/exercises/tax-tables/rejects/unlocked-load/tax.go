package tax

import "sync"

// Payroll computes what is to be paid.
type Payroll struct {
	load func() (map[string]int, error)

	mu     sync.Mutex
	loaded bool
	table  map[string]int
}

// New returns a payroll that gets its tax table from load.
func New(load func() (map[string]int, error)) *Payroll {
	return &Payroll{load: load}
}

// Table returns the tax table.
func (p *Payroll) Table() (map[string]int, error) {
	p.mu.Lock()
	if p.loaded {
		defer p.mu.Unlock()
		return p.table, nil
	}
	p.mu.Unlock()
	table, err := p.load()
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.table, p.loaded = table, true
	return table, nil
}
