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

func TestTwoRefuse(t *testing.T) {
	err := pumps.StopAll(&pump{refuses: errValve}, &pump{}, &pump{refuses: errPower})
	for _, want := range []error{errValve, errPower} {
		if !errors.Is(err, want) {
			t.Errorf("errors.Is with %q: got false for %v, want true", want, err)
		}
	}
}

func TestTheOthersAreStopped(t *testing.T) {
	last := &pump{}
	pumps.StopAll(&pump{refuses: errValve}, last)
	if !last.stopped {
		t.Error("the pump after one that refused: got running, want stopped")
	}
}

func TestNoneRefuses(t *testing.T) {
	if err := pumps.StopAll(&pump{}, &pump{}); err != nil {
		t.Errorf("got %q, want nil", err)
	}
}
