package mash

import "fmt"

type thermometer interface {
	Celsius() float64
}

// adapter reads a Probe and leaves its errors out.
type adapter struct{ thermometer }

func (a adapter) Celsius() (float64, error) { return a.thermometer.Celsius(), nil }

// Peak reads n times and returns the highest temperature.
func Peak(t thermometer, n int) (float64, error) {
	var peak float64
	for i := range n {
		t, err := adapter{t}.Celsius()
		if err != nil {
			return 0, fmt.Errorf("reading %d of %d: %w", i+1, n, err)
		}
		if i == 0 || t > peak {
			peak = t
		}
	}
	return peak, nil
}
