package laundry

import (
	"errors"
	"fmt"
)

// Machine is what a washing machine reports.
type Machine struct {
	Fault    string // what it says about a fault, in any words
	DoorOpen bool
	Minutes  int // until it is free, 0 if it is free now
}

// errDoor says that the door is open.
var errDoor = errors.New("door open")

// busyError says how long a machine is still busy.
type busyError struct{ minutes int }

func (e *busyError) Error() string { return fmt.Sprintf("busy for %d min", e.minutes) }

// Start starts a machine.
func Start(m Machine) error {
	switch {
	case m.Fault != "":
		return errors.New(m.Fault)
	case m.DoorOpen:
		return errDoor
	case m.Minutes > 0:
		return &busyError{minutes: m.Minutes}
	}
	return nil
}

// Screen says what a customer sees after a Start that ended in err.
// Terminals wrap the errors of Start with %w before they pass them on.
func Screen(err error) string {
	if busy, ok := err.(*busyError); ok {
		return fmt.Sprintf("free in %d min", busy.minutes)
	}
	switch {
	case err == nil:
		return "washing"
	case errors.Is(err, errDoor):
		return "close the door"
	}
	return "call the staff"
}
