package mash

import "fmt"

// Thermometer is a Probe that can be faked.
type Thermometer interface {
	Celsius() (float64, error)
	Calibrate(celsius float64) error
	Firmware() string
}

// Peak reads n times and returns the highest temperature.
func Peak(p Thermometer, n int) (float64, error) {
	var peak float64
	for i := range n {
		t, err := p.Celsius()
		if err != nil {
			return 0, fmt.Errorf("reading %d of %d: %w", i+1, n, err)
		}
		if i == 0 || t > peak {
			peak = t
		}
	}
	return peak, nil
}
