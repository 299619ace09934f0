package tax

// Payroll computes what is to be paid.
type Payroll struct {
	load func() (map[string]int, error)

	loaded bool
	table  map[string]int
}

// New returns a payroll that gets its tax table from load.
func New(load func() (map[string]int, error)) *Payroll {
	return &Payroll{load: load}
}

// Table returns the tax table.
func (p *Payroll) Table() (map[string]int, error) {
	if p.loaded {
		return p.table, nil
	}
	table, err := p.load()
	if err != nil {
		return nil, err
	}
	p.table, p.loaded = table, true
	return table, nil
}
