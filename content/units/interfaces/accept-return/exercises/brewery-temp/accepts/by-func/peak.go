package mash

import "fmt"

// Celsiuser tells a temperature.
type Celsiuser interface {
	Celsius() (celsius float64, err error)
}

// Peak reads n times and returns the highest temperature.
func Peak(c Celsiuser, n int) (float64, error) {
	return peakOf(c.Celsius, n)
}

func peakOf(read func() (float64, error), n int) (float64, error) {
	var all []float64
	for i := range n {
		t, err := read()
		if err != nil {
			return 0, fmt.Errorf("reading %d of %d: %w", i+1, n, err)
		}
		all = append(all, t)
	}
	if len(all) == 0 {
		return 0, nil
	}
	top := all[0]
	for _, t := range all {
		top = max(top, t)
	}
	return top, nil
}
