package press

import "fmt"

// Press makes cider of one lot after the other.
type Press struct {
	fill func(lot string) error
}

// New returns a press that is filled by fill.
func New(fill func(lot string) error) *Press { return &Press{fill} }

// region: run
func (p *Press) Run(lot string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("lot %s: %w", lot, err)
		}
	}()
	return p.fill(lot)
}

// endregion
