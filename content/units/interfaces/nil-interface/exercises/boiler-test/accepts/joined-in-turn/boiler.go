package boiler

import "errors"

// SelfTest tests each part once. Its error wraps the fault of each part that
// has one.
func SelfTest(parts ...Part) error {
	var err error
	for _, p := range parts {
		if fault := p.Test(); fault != nil {
			err = errors.Join(err, fault)
		}
	}
	return err
}
