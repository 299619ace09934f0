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

func TestAllAtOnce(t *testing.T) {
	idle := &pump{}
	got := pumps.StopAll(&pump{refuses: errPower}, &pump{refuses: errValve}, idle)
	if !errors.Is(got, errPower) || !errors.Is(got, errValve) || !idle.stopped {
		t.Errorf("two of three refuse: got %v, third stopped %v; want both errors, true", got, idle.stopped)
	}
	if got := pumps.StopAll(); got != nil {
		t.Errorf("no pumps: got %v, want nil", got)
	}
}
