package mash

import "fmt"

type thermometer interface {
	Celsius() (float64, error)
}

// Peak reads n times and returns the highest temperature.
func Peak(p any, n int) (float64, error) {
	reader, ok := p.(thermometer)
	if !ok {
		return 0, fmt.Errorf("%T tells no temperature", p)
	}
	var peak float64
	for i := range n {
		t, err := reader.Celsius()
		if err != nil {
			return 0, fmt.Errorf("reading %d of %d: %w", i+1, n, err)
		}
		if i == 0 || t > peak {
			peak = t
		}
	}
	return peak, nil
}
