package pumps

import (
	"errors"
	"fmt"
)

// Pump can be stopped, or refuses.
type Pump interface {
	Stop() error
}

// StopAll stops every pump, whatever the others do. Its error wraps that of
// each pump that refused, and is nil if none did.
func StopAll(pumps ...Pump) error {
	var errs []error
	for _, p := range pumps {
		errs = append(errs, p.Stop())
	}
	return fmt.Errorf("stop pumps: %w", errors.Join(errs...))
}
