package grade_test

import (
	"errors"
	"testing"

	boiler "course.example/units/interfaces/nil-interface/exercises/boiler-test/solution"
)

type part struct {
	fault  *boiler.Fault
	tested int
}

func (p *part) Test() *boiler.Fault {
	p.tested++
	return p.fault
}

// textPanics says what keeps the error from having a text, or nil.
func textPanics(err error) (problem any) {
	defer func() { problem = recover() }()
	_ = err.Error()
	return nil
}

func TestABoilerInOrderHasNoError(t *testing.T) {
	for n := range 4 {
		var parts []boiler.Part
		for range n {
			parts = append(parts, &part{})
		}
		if err := boiler.SelfTest(parts...); err != nil {
			t.Errorf("%d parts, all in order: got an error that is not nil and holds a %T, want nil", n, err)
		}
	}
}

func TestEachFaultIsFound(t *testing.T) {
	pump := &boiler.Fault{Part: "pump", Text: "no flow"}
	valve := &boiler.Fault{Part: "valve", Text: "stuck open"}
	probe := &boiler.Fault{Part: "probe", Text: "no signal"}
	for _, faults := range [][]*boiler.Fault{
		{pump},
		{nil, valve, nil},
		{pump, nil, valve},
		{nil, pump, valve, nil, probe},
	} {
		var parts []boiler.Part
		for _, f := range faults {
			parts = append(parts, &part{fault: f})
		}
		err := boiler.SelfTest(parts...)
		if err == nil {
			t.Errorf("%d parts, some of them faulty: got nil, want an error", len(parts))
			continue
		}
		for _, f := range faults {
			if f != nil && !errors.Is(err, f) {
				t.Errorf("errors.Is for the fault %q: got false, want true", f.Error())
			}
		}
		if errors.Is(err, (*boiler.Fault)(nil)) {
			t.Errorf("%d parts, some of them in order: got an error that also wraps a nil *Fault, want the faults alone", len(parts))
		}
		if problem := textPanics(err); problem != nil {
			t.Errorf("%d parts, some of them in order: got a panic from the error's method Error, want a text: %v", len(parts), problem)
		}
	}
}

func TestOtherFaultsAreNotFound(t *testing.T) {
	pump := &boiler.Fault{Part: "pump", Text: "no flow"}
	other := &boiler.Fault{Part: "pump", Text: "no flow"}
	if err := boiler.SelfTest(&part{fault: pump}); errors.Is(err, other) {
		t.Error("errors.Is for a fault that no part reported: got true, want false")
	}
}

func TestEachPartIsTestedOnce(t *testing.T) {
	parts := []*part{{}, {fault: &boiler.Fault{Part: "pump", Text: "no flow"}}, {}, {fault: &boiler.Fault{Part: "probe", Text: "no signal"}}, {}}
	boiler.SelfTest(parts[0], parts[1], parts[2], parts[3], parts[4])
	for i, p := range parts {
		if p.tested != 1 {
			t.Errorf("part %d of 5, where the second and the fourth are faulty: tested %d times, want once", i+1, p.tested)
		}
	}
}
