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

type advised struct {
	text, advice string
}

func (e *advised) Error() string  { return e.text }
func (e *advised) Advice() string { return e.advice }

// Start starts a machine.
func Start(m Machine) error {
	switch {
	case m.Fault != "":
		return errors.New(m.Fault)
	case m.DoorOpen:
		return &advised{text: "door open", advice: "close the door"}
	case m.Minutes > 0:
		return &advised{
			text:   fmt.Sprintf("busy for %d min", m.Minutes),
			advice: fmt.Sprintf("free in %d min", m.Minutes),
		}
	}
	return nil
}

// Screen says what a customer sees after a Start that ended in err.
// Terminals wrap the errors of Start with %w before they pass them on.
func Screen(err error) string {
	if err == nil {
		return "washing"
	}
	var own interface{ Advice() string }
	if errors.As(err, &own) {
		return own.Advice()
	}
	return "call the staff"
}
