package pumps_test

import (
	"errors"
	"testing"

	pumps "course.example/units/errors/wrapping/exercises/pump-stop/solution"
)

// pump refuses with its error, or stops where it has none.
type pump struct {
	refuses error
	stopped bool
}

func (p *pump) Stop() error {
	p.stopped = p.refuses == nil
	return p.refuses
}

var (
	errValve = errors.New("valve stuck")
	errPower = errors.New("no power")
)

func TestOneRefuses(t *testing.T) {
	valve := &pump{refuses: errValve}
	if err := pumps.StopAll(valve, &pump{}); !errors.Is(err, errValve) {
		t.Errorf("errors.Is(err, errValve): got false for %v, want true", err)
	}
}

func TestEachMayRefuse(t *testing.T) {
	for refusing := range 3 {
		var all [3]pump
		all[refusing].refuses = errPower
		if err := pumps.StopAll(&all[0], &all[1], &all[2]); !errors.Is(err, errPower) {
			t.Errorf("pump %d refuses; errors.Is: got false for %v, want true", refusing+1, err)
		}
		for i := range all {
			if i != refusing && !all[i].stopped {
				t.Errorf("pump %d refuses, pump %d: got running, want stopped", refusing+1, i+1)
			}
		}
	}
}

func TestNoneRefuses(t *testing.T) {
	if err := pumps.StopAll(&pump{}, &pump{}); err != nil {
		t.Errorf("got %q, want nil", err)
	}
}
