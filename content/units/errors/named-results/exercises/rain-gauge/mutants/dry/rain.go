package rain

import "fmt"

// Source gives today's rain in millimetres, or an error beside 0.
type Source func() (mm int, err error)

// Today asks the roof and, if that fails, the neighbour. If both fail, it
// returns 0 and an error that wraps that of the neighbour only.
func Today(roof, neighbour Source) (mm int, err error) {
	mm, err = roof()
	if err != nil {
		mm, spareErr := neighbour()
		if err = spareErr; err == nil && mm < 0 {
			err = fmt.Errorf("%d mm", mm)
		}
	}
	if err != nil {
		return 0, fmt.Errorf("rain: %w", err)
	}
	return mm, nil
}
