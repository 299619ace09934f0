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
	for len(plan) > 0 {
		n, err := strconv.Atoi(plan[0])
		if err != nil {
			rows = append(rows, plan[0])
			plan = plan[1:]
			continue
		}
		if n < 0 {
			return nil, fmt.Errorf("%d rows", n)
		}
		if len(plan) == 1 {
			return nil, errNoVariety
		}
		for range n {
			rows = append(rows, plan[1])
		}
		plan = plan[2:]
	}
	return rows, nil
}
