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

var (
	errDoor = errors.New("door open")
	errBusy = errors.New("busy")
)

// Start starts a machine.
func Start(m Machine) error {
	switch {
	case m.Fault != "":
		return errors.New(m.Fault)
	case m.DoorOpen:
		return errDoor
	case m.Minutes > 0:
		return fmt.Errorf("%w for %d min", errBusy, m.Minutes)
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
	case errors.Is(err, errDoor):
		return "close the door"
	case errors.Is(err, errBusy):
		_, text, _ := strings.Cut(err.Error(), "busy for ")
		fmt.Sscanf("busy for "+text, "busy for %d min", &minutes)
		return fmt.Sprintf("free in %d min", minutes)
	}
	return "call the staff"
}
