package boiler

import (
	"errors"
	"slices"
)

// SelfTest tests each part once. Its error wraps the fault of each part that
// has one.
func SelfTest(parts ...Part) error {
	var faults []*Fault
	for _, p := range parts {
		faults = append(faults, p.Test())
	}
	faults = slices.DeleteFunc(faults, func(f *Fault) bool { return f == nil })
	errs := make([]error, len(faults))
	for i, f := range faults {
		errs[i] = f
	}
	return errors.Join(errs...)
}
