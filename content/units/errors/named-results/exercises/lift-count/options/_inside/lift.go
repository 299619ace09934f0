package lift

import (
	"errors"
	"strconv"
)

var errNoCount = errors.New("gate sent no count")

// region: skiers
func skiers(line string) (n int, err error) {
	if v, err := strconv.Atoi(line); err == nil {
		n = v
		return
	}
	err = errNoCount
	return
}

// endregion
