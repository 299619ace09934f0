package anthill

import "errors"

func count(nest int) (int, error) {
	if nest == 2 {
		return 0, errors.New("flooded")
	}
	return 1000, nil
}
