package boiler

import "errors"

// SelfTest tests each part once. Its error wraps the fault of each part that
// has one.
func SelfTest(parts ...Part) error {
	var errs []error
	faulty := false
	for _, p := range parts {
		fault := p.Test()
		if fault != nil {
			faulty = true
		}
		errs = append(errs, fault)
	}
	if !faulty {
		return nil
	}
	return errors.Join(errs...)
}
