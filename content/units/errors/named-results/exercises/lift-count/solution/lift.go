package lift

import (
	"errors"
	"strconv"
)

var errNoCount = errors.New("gate sent no count")

func skiers(line string) (int, error) {
	n, err := strconv.Atoi(line)
	if err != nil {
		return 0, errNoCount
	}
	return n, nil
}
