package pumps

import "errors"

// Pump can be stopped, or refuses.
type Pump interface {
	Stop() error
}

// StopAll stops every pump, whatever the others do. Its error wraps that of
// each pump that refused, and is nil if none did.
func StopAll(pumps ...Pump) error {
	var last error
	for _, p := range pumps {
		if err := p.Stop(); err != nil {
			last = errors.Join(err)
		}
	}
	return last
}
