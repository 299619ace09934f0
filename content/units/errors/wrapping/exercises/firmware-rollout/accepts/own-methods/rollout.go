package rollout

import (
	"errors"
	"fmt"
	"strings"
)

// ErrBattery says that a device has too little charge. It is tried again at
// night.
var ErrBattery = errors.New("battery too low")

// Failure is one device that could not be updated.
type Failure struct {
	Device string
	Err    error
}

// Error holds all failures of a rollout.
type Error struct {
	Failures []Failure
}

func (e *Error) Error() string {
	var parts []string
	for _, failure := range e.Failures {
		parts = append(parts, fmt.Sprintf("%s: %v", failure.Device, failure.Err))
	}
	return strings.Join(parts, "; ")
}

func (e *Error) Is(target error) bool {
	for _, failure := range e.Failures {
		if errors.Is(failure.Err, target) {
			return true
		}
	}
	return false
}

func (e *Error) As(target any) bool {
	for _, failure := range e.Failures {
		if errors.As(failure.Err, target) {
			return true
		}
	}
	return false
}

// Update flashes every device. It returns an *Error if any of them failed.
func Update(devices []string, flash func(device string) error) error {
	var failures []Failure
	for _, device := range devices {
		if err := flash(device); err != nil {
			failures = append(failures, Failure{Device: device, Err: err})
		}
	}
	if len(failures) == 0 {
		return nil
	}
	return &Error{Failures: failures}
}
