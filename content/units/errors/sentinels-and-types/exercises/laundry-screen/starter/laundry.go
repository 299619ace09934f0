package laundry

import (
	"errors"
	"fmt"
	"strings"
)

// Machine is what a washing machine reports.
type Machine struct {
	Fault    string // what it says about a fault, in any words
	DoorOpen bool
	Minutes  int // until it is free, 0 if it is free now
}

// Start starts a machine.
func Start(m Machine) error {
	switch {
	case m.Fault != "":
		return errors.New(m.Fault)
	case m.DoorOpen:
		return errors.New("door open")
	case m.Minutes > 0:
		return fmt.Errorf("busy for %d min", m.Minutes)
	}
	return nil
}

// Screen says what a customer sees after a Start that ended in err.
// Terminals wrap the errors of Start with %w before they pass them on.
func Screen(err error) string {
	var minutes int
	switch {
	case err == nil:
		return "washing"
	case err.Error() == "door open":
		return "close the door"
	case strings.HasPrefix(err.Error(), "busy for "):
		fmt.Sscanf(err.Error(), "busy for %d min", &minutes)
		return fmt.Sprintf("free in %d min", minutes)
	}
	return "call the staff"
}
