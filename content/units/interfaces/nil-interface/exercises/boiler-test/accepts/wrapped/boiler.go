package boiler

import (
	"errors"
	"fmt"
)

// SelfTest tests each part once. Its error wraps the fault of each part that
// has one.
func SelfTest(parts ...Part) error {
	var errs []error
	for i, p := range parts {
		fault := p.Test()
		if fault == nil {
			continue
		}
		errs = append(errs, fmt.Errorf("part %d: %w", i, fault))
	}
	if len(errs) == 0 {
		return nil
	}
	return errors.Join(errs...)
}
