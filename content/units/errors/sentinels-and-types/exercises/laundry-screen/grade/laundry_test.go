package grade_test

import (
	"errors"
	"fmt"
	"testing"

	laundry "course.example/units/errors/sentinels-and-types/exercises/laundry-screen/solution"
)

func check(t *testing.T, err error, want string) {
	t.Helper()
	if got := laundry.Screen(err); got != want {
		t.Errorf("Start ended in %q: the screen shows %q, want %q", fmt.Sprint(err), got, want)
	}
}

func TestBareErrorsAreUnderstood(t *testing.T) {
	check(t, laundry.Start(laundry.Machine{}), "washing")
	check(t, laundry.Start(laundry.Machine{DoorOpen: true}), "close the door")
	check(t, laundry.Start(laundry.Machine{Minutes: 12}), "free in 12 min")
	check(t, laundry.Start(laundry.Machine{DoorOpen: true, Minutes: 9}), "close the door")
	check(t, laundry.Start(laundry.Machine{Fault: "drum stuck", DoorOpen: true, Minutes: 3}), "call the staff")
}

func TestWrappedErrorsAreUnderstood(t *testing.T) {
	door := laundry.Start(laundry.Machine{DoorOpen: true})
	busy := laundry.Start(laundry.Machine{Minutes: 41})
	check(t, fmt.Errorf("terminal 2: %w", door), "close the door")
	check(t, fmt.Errorf("terminal 2: %w", fmt.Errorf("cellar: %w", door)), "close the door")
	check(t, fmt.Errorf("terminal 1: %w", busy), "free in 41 min")
	check(t, errors.Join(errors.New("printer has no paper"), busy), "free in 41 min")
}

func TestContextDoesNotConfuse(t *testing.T) {
	door := laundry.Start(laundry.Machine{DoorOpen: true})
	busy := laundry.Start(laundry.Machine{Minutes: 30})
	check(t, fmt.Errorf("machine 4, busy for 90 min this morning: %w", busy), "free in 30 min")
	check(t, fmt.Errorf("cellar door open, busy for 5 min: %w", door), "close the door")
}

func TestFaultsCallTheStaff(t *testing.T) {
	for _, fault := range []string{"drum stuck", "door open", "door open sensor broken", "busy for 7 min"} {
		err := laundry.Start(laundry.Machine{Fault: fault})
		if err == nil || err.Error() != fault {
			t.Errorf("a machine with the fault %q: Start gives %v, want an error with this text", fault, err)
		}
		check(t, err, "call the staff")
		check(t, fmt.Errorf("terminal 3: %w", err), "call the staff")
	}
}

func TestOwnErrorsMatchNothingElse(t *testing.T) {
	for _, m := range []laundry.Machine{{DoorOpen: true}, {Minutes: 12}} {
		err := laundry.Start(m)
		if other := errors.New("drum stuck"); errors.Is(err, other) {
			t.Errorf("Start of %+v: errors.Is says that %q is %q, want that it does not", m, fmt.Sprint(err), other)
		}
	}
}

func TestTwoMachinesKeepTheirMinutes(t *testing.T) {
	first := laundry.Start(laundry.Machine{Minutes: 12})
	second := laundry.Start(laundry.Machine{Minutes: 55})
	check(t, first, "free in 12 min")
	check(t, second, "free in 55 min")
}

func TestTextsStay(t *testing.T) {
	for _, c := range []struct {
		machine laundry.Machine
		want    string
	}{
		{laundry.Machine{DoorOpen: true}, "door open"},
		{laundry.Machine{Minutes: 12}, "busy for 12 min"},
	} {
		if err := laundry.Start(c.machine); err == nil || err.Error() != c.want {
			t.Errorf("Start of %+v: got the error %v, want %s", c.machine, err, c.want)
		}
	}
}
