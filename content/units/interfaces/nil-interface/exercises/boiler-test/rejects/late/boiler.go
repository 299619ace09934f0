package boiler

import "errors"

// SelfTest tests each part once. Its error wraps the fault of each part that
// has one.
func SelfTest(parts ...Part) error {
	var errs []error
	for _, p := range parts {
		var err error = p.Test()
		if err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}
