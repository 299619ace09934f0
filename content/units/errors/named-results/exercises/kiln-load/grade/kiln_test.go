package grade_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	kiln "course.example/units/errors/named-results/exercises/kiln-load/solution"
)

var (
	errGas  = errors.New("no gas")
	errFlap = errors.New("flap stuck")
)

// oven reaches some heat, and counts how often it is vented.
type oven struct {
	heat, vent error
	degrees    int
	asked      int
	vents      int
}

func (o *oven) Heat(degrees int) error { o.asked = degrees; return o.heat }
func (o *oven) Degrees() int           { return o.degrees }
func (o *oven) Vent() error            { o.vents++; return o.vent }

var loads = []struct {
	name   string
	oven   oven
	causes []error
}{
	{"all goes well", oven{degrees: 1240}, nil},
	{"all goes well, a vent would fail", oven{degrees: 1240, vent: errFlap}, nil},
	{"heating fails", oven{heat: errGas}, []error{errGas}},
	{"oven stays cold", oven{degrees: 1239}, []error{kiln.ErrCold}},
	{"heating and venting fail", oven{heat: errGas, vent: errFlap}, []error{errGas, errFlap}},
	{"oven stays cold, venting fails", oven{degrees: 900, vent: errFlap}, []error{kiln.ErrCold, errFlap}},
}

// each fires a load under every of these conditions.
func each(check func(i int, load string, o *oven, err error)) {
	for i, l := range loads {
		o, load := l.oven, fmt.Sprintf("L%d", 11*i+4)
		err := (&kiln.Kiln{Oven: &o}).Fire(load, 1240)
		check(i, load, &o, err)
	}
}

func TestErrorNamesTheLoad(t *testing.T) {
	each(func(i int, load string, o *oven, err error) {
		if loads[i].causes != nil && !strings.Contains(fmt.Sprint(err), load) {
			t.Errorf("%s: got error %v, want %s in it", loads[i].name, err, load)
		}
	})
}

func TestCauseIsFound(t *testing.T) {
	each(func(i int, load string, o *oven, err error) {
		if c := loads[i].causes; c != nil && !errors.Is(err, c[0]) {
			t.Errorf("%s: got error %v, want one that wraps %q", loads[i].name, err, c[0])
		}
	})
}

func TestVentErrorIsFound(t *testing.T) {
	each(func(i int, load string, o *oven, err error) {
		if want := len(loads[i].causes) == 2; errors.Is(err, errFlap) != want {
			t.Errorf("%s: errors.Is(err, %q): got %v, want %v for the error %v", loads[i].name, errFlap, !want, want, err)
		}
	})
}

func TestVentsOnceAfterAFailure(t *testing.T) {
	each(func(i int, load string, o *oven, err error) {
		want := 0
		if loads[i].causes != nil {
			want = 1
		}
		if o.vents != want {
			t.Errorf("%s: got %d vents, want %d", loads[i].name, o.vents, want)
		}
	})
}

func TestGoodLoadGivesNoError(t *testing.T) {
	each(func(i int, load string, o *oven, err error) {
		if loads[i].causes == nil && err != nil {
			t.Errorf("%s: got error %v, want nil", loads[i].name, err)
		}
		if o.asked != 1240 {
			t.Errorf("%s: the oven was heated to %d, want 1240", loads[i].name, o.asked)
		}
	})
}

func TestNoOtherCauseIsFound(t *testing.T) {
	each(func(i int, load string, o *oven, err error) {
		for _, other := range []error{errGas, kiln.ErrCold} {
			if c := loads[i].causes; c != nil && other != c[0] && errors.Is(err, other) {
				t.Errorf("%s: got error %q, which also matches %q", loads[i].name, err, other)
			}
		}
	})
}
