package kelp

import (
	"errors"
	"fmt"
)

// ErrOffline is the error of a probe that is switched off.
var ErrOffline = errors.New("probe offline")

// Probe measures something on a line of kelp.
type Probe interface {
	Measure() (any, error)
}

// Depth tells how deep a line hangs: "2.5 m", or "offline".
func Depth(p Probe) (string, error) {
	reading, err := p.Measure()
	if errors.Is(err, ErrOffline) {
		return "offline", nil
	}
	if err != nil {
		return "", fmt.Errorf("depth: %w", err)
	}
	metres, _ := reading.(float64)
	return fmt.Sprintf("%.1f m", metres), nil
}
