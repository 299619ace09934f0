package tax

import "sync"

// Payroll computes what is to be paid.
type Payroll struct {
	load func() (map[string]int, error)

	mu    sync.Mutex
	table map[string]int
}

// New returns a payroll that gets its tax table from load.
func New(load func() (map[string]int, error)) *Payroll {
	return &Payroll{load: load}
}

// Table returns the tax table.
func (p *Payroll) Table() (map[string]int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.table) > 0 {
		return p.table, nil
	}
	table, err := p.load()
	if err != nil {
		return nil, err
	}
	p.table = table
	return table, nil
}
