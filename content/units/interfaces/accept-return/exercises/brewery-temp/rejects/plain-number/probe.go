package mash

import (
	"errors"
	"fmt"
)

// Probe is the thermometer in the mash tun.
type Probe struct{ Port string }

// Celsius reads the temperature.
func (p *Probe) Celsius() (float64, error) {
	if p.Port == "" {
		return 0, errors.New("no port")
	}
	return 64.5, nil
}

// Calibrate takes the present temperature for the given one.
func (p *Probe) Calibrate(celsius float64) error {
	return fmt.Errorf("port %s does not answer", p.Port)
}

// Firmware is the version of the probe's program.
func (p *Probe) Firmware() string { return "2.1" }
