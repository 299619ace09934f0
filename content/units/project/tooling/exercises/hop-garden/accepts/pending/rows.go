package hops

import (
	"errors"
	"fmt"
	"strconv"
)

var errNoVariety = errors.New("a number without a variety")

// Rows reads a planting plan. A variety stands for one row of it, and
// a number with a variety for that many rows, also none. The word after a
// number is a variety, even if it looks like a number: there are hops
// called 1147.
func Rows(plan []string) ([]string, error) {
	var rows []string
	pending := -1
	for _, word := range plan {
		if pending >= 0 {
			for range pending {
				rows = append(rows, word)
			}
			pending = -1
			continue
		}
		n, err := strconv.Atoi(word)
		switch {
		case err != nil:
			rows = append(rows, word)
		case n < 0:
			return nil, fmt.Errorf("%d rows", n)
		default:
			pending = n
		}
	}
	if pending >= 0 {
		return nil, errNoVariety
	}
	return rows, nil
}
