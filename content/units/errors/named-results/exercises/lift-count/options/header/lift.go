package lift

import (
	"errors"
	"strconv"
)

var errNoCount = errors.New("gate sent no count")

// region: skiers
func skiers(line string) (n int, err error) {
	if n, err := strconv.Atoi(line); err == nil {
		return n, nil
	}
	err = errNoCount
	return
}

// endregion
