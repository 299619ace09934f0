package press

import "fmt"

// Press makes cider of one lot after the other.
type Press struct {
	fill func(lot string) error
}

// New returns a press that is filled by fill.
func New(fill func(lot string) error) *Press { return &Press{fill} }

// Run presses one lot.
func (p *Press) Run(lot string) error {
	if err := p.fill(lot); err != nil {
		return fmt.Errorf("lot %s: %w", lot, err)
	}
	return nil
}
