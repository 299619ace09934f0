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
	for i := 0; i < len(plan); i++ {
		n, err := strconv.Atoi(plan[i])
		if err != nil {
			rows = append(rows, plan[i])
			continue
		}
		if n < 0 {
			return nil, fmt.Errorf("%d rows", n)
		}
		if i+1 == len(plan) {
			return nil, errNoVariety
		}
		i++
		for range n {
			rows = append(rows, plan[i])
		}
	}
	return rows, nil
}
