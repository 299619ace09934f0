package kiln

import (
	"errors"
	"fmt"
)

// ErrCold says that the oven has not reached its heat.
var ErrCold = errors.New("oven too cold")

// Oven is what a kiln steers.
type Oven interface {
	Heat(degrees int) error
	Degrees() int
	Vent() error
}

// Kiln fires pottery.
type Kiln struct{ Oven Oven }

// Fire heats the oven for one load. If that fails, it vents the oven once
// and returns an error that names the load and wraps the cause, and the
// error of Vent as well if venting fails too. A good load is not vented.
func (k *Kiln) Fire(load string, degrees int) (err error) {
	defer func() {
		if err == nil {
			return
		}
		err = fmt.Errorf("load %s: %w", load, errors.Join(err, k.Oven.Vent()))
	}()
	if err := k.Oven.Heat(degrees); err != nil {
		return err
	}
	if k.Oven.Degrees() < degrees {
		return ErrCold
	}
	return nil
}
