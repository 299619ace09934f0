package rain

import "fmt"

// Source gives today's rain in millimetres, or an error beside 0.
type Source func() (mm int, err error)

// Today asks the roof and, if that fails, the neighbour. If both fail, it
// returns 0 and an error that wraps that of the neighbour only.
func Today(roof, neighbour Source) (mm int, err error) {
	mm, roofErr := roof()
	if roofErr != nil {
		spare, err := neighbour()
		if err != nil {
			err = fmt.Errorf("rain: %w", err)
		}
		mm = max(mm, spare)
	}
	return mm, err
}
