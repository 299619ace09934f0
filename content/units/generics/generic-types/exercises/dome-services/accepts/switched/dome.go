package dome

import (
	"errors"
	"fmt"
)

var (
	ErrUnknown = errors.New("unknown service")
	ErrKind    = errors.New("service of another kind")
)

// Dome keeps the services of a planetarium by name.
type Dome struct {
	services map[string]any
}

// Offer adds a service.
func (d *Dome) Offer(name string, service any) {
	if d.services == nil {
		d.services = make(map[string]any)
	}
	d.services[name] = service
}

// Service returns the service called name as an S, which may be an
// interface. Without a service of that name the error is ErrUnknown, and
// ErrKind if it is no S.
func Service[S any](d *Dome, name string) (S, error) {
	if _, ok := d.services[name]; !ok {
		return *new(S), fmt.Errorf("%q: %w", name, ErrUnknown)
	}
	switch service := d.services[name].(type) {
	case S:
		return service, nil
	default:
		return *new(S), fmt.Errorf("%q is a %T: %w", name, service, ErrKind)
	}
}
