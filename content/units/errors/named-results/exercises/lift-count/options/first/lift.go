package lift

import (
	"errors"
	"strconv"
)

var errNoCount = errors.New("gate sent no count")

// region: skiers
func skiers(line string) (n int, err error) {
	v, err := strconv.Atoi(line)
	if err == nil {
		n = v
		return
	}
	return 0, errNoCount
}

// endregion
