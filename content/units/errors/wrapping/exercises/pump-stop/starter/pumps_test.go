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
