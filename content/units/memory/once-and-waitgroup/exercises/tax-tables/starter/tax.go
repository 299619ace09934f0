package tax

import "sync"

// Payroll computes what is to be paid.
type Payroll struct {
	table func() (map[string]int, error)
}

// New returns a payroll that gets its tax table from load.
func New(load func() (map[string]int, error)) *Payroll {
	return &Payroll{table: sync.OnceValues(load)}
}

// Table returns the tax table.
func (p *Payroll) Table() (map[string]int, error) {
	return p.table()
}
