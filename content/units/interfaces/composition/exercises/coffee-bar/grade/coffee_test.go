package grade_test

import (
	"errors"
	"testing"

	coffee "course.example/units/interfaces/composition/exercises/coffee-bar/solution"
)

var (
	errWater = errors.New("no water")
	errMilk  = errors.New("no milk")
	errDrain = errors.New("drain full")
)

// machine notes what is done with it.
type machine struct {
	calls string
	err   error
}

func (m *machine) Brew(int) error { m.calls += "brew "; return m.err }

type foams struct {
	*machine
	err error
}

func (f foams) Foam() error { f.calls += "foam "; return f.err }

type rinses struct {
	*machine
	err error
}

func (r rinses) Rinse() error { r.calls += "rinse "; return r.err }

type both struct {
	foams
	r rinses
}

func (b both) Rinse() error { return b.r.Rinse() }

// foam calls Foam where there is one.
func foam(t *testing.T, what string, b coffee.Brewer, m *machine, want error) {
	t.Helper()
	f, ok := b.(coffee.Foamer)
	if !ok {
		t.Errorf("%s: got no Foam, want one", what)
		return
	}
	m.calls = ""
	if err := f.Foam(); err != want || m.calls != "foam " {
		t.Errorf("%s: Foam gave error %v and the calls %q, want %v and %q", what, err, m.calls, want, "foam ")
	}
}

func rinse(t *testing.T, what string, b coffee.Brewer, m *machine, want error) {
	t.Helper()
	r, ok := b.(coffee.Rinser)
	if !ok {
		t.Errorf("%s: got no Rinse, want one", what)
		return
	}
	m.calls = ""
	if err := r.Rinse(); err != want || m.calls != "rinse " {
		t.Errorf("%s: Rinse gave error %v and the calls %q, want %v and %q", what, err, m.calls, want, "rinse ")
	}
}

func noFoam(t *testing.T, what string, b coffee.Brewer) {
	t.Helper()
	if _, ok := b.(coffee.Foamer); ok {
		t.Errorf("%s: got a Foamer, want none: the screen shows a button for milk that cannot work", what)
	}
}

func noRinse(t *testing.T, what string, b coffee.Brewer) {
	t.Helper()
	if _, ok := b.(coffee.Rinser); ok {
		t.Errorf("%s: got a Rinser, want none: the screen shows a button for cleaning that cannot work", what)
	}
}

func TestWhatAMachineCanDoIsKept(t *testing.T) {
	m := &machine{}
	b := coffee.Count(foams{m, errMilk}, &coffee.Meter{})
	foam(t, "a machine that foams", b, m, errMilk)
	b = coffee.Count(rinses{m, errDrain}, &coffee.Meter{})
	rinse(t, "a machine that rinses", b, m, errDrain)
}

func TestAMachineWithBothKeepsBoth(t *testing.T) {
	m := &machine{}
	b := coffee.Count(both{foams{m, errMilk}, rinses{m, errDrain}}, &coffee.Meter{})
	foam(t, "a machine with both", b, m, errMilk)
	rinse(t, "a machine with both", b, m, errDrain)
}

func TestNothingIsClaimedThatIsNotThere(t *testing.T) {
	m := &machine{}
	b := coffee.Count(m, &coffee.Meter{})
	noFoam(t, "a machine with neither", b)
	noRinse(t, "a machine with neither", b)
	noRinse(t, "a machine that only foams", coffee.Count(foams{m, nil}, &coffee.Meter{}))
	noFoam(t, "a machine that only rinses", coffee.Count(rinses{m, nil}, &coffee.Meter{}))
}

func TestEachMachineIsCounted(t *testing.T) {
	m := &machine{}
	for _, c := range []struct {
		what string
		b    coffee.Brewer
	}{
		{"a machine with neither", m},
		{"a machine that foams", foams{m, nil}},
		{"a machine that rinses", rinses{m, nil}},
		{"a machine with both", both{foams{m, nil}, rinses{m, nil}}},
	} {
		var meter coffee.Meter
		b := coffee.Count(c.b, &meter)
		m.err = nil
		err := b.Brew(2)
		if err != nil || meter.Cups != 2 {
			t.Errorf("%s: Brew(2) gave error %v and %d cups, want <nil> and 2", c.what, err, meter.Cups)
		}
		m.err = errWater
		if err := b.Brew(4); err != errWater || meter.Cups != 2 {
			t.Errorf("%s without water: Brew(4) gave error %v and %d cups, want %v and 2", c.what, err, meter.Cups, errWater)
		}
	}
}
