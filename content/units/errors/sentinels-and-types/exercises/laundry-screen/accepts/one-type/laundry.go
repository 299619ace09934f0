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

// NotStarted says why a machine does not start.
type NotStarted struct {
	Door    bool
	Minutes int
}

func (e NotStarted) Error() string {
	if e.Door {
		return "door open"
	}
	return fmt.Sprintf("busy for %d min", e.Minutes)
}

// Start starts a machine.
func Start(m Machine) error {
	switch {
	case m.Fault != "":
		return errors.New(m.Fault)
	case m.DoorOpen:
		return NotStarted{Door: true}
	case m.Minutes > 0:
		return NotStarted{Minutes: m.Minutes}
	}
	return nil
}

// Screen says what a customer sees after a Start that ended in err.
// Terminals wrap the errors of Start with %w before they pass them on.
func Screen(err error) string {
	if err == nil {
		return "washing"
	}
	var reason NotStarted
	if !errors.As(err, &reason) {
		return "call the staff"
	}
	if reason.Door {
		return "close the door"
	}
	return fmt.Sprintf("free in %d min", reason.Minutes)
}
