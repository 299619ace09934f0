package lift

import (
	"errors"
	"strconv"
)

var errNoCount = errors.New("gate sent no count")

// region: skiers
func skiers(line string) (n int, err error) {
	n, err = strconv.Atoi(line)
	if err != nil {
		err = errNoCount
		return
	}
	return
}

// endregion
