package essays

import (
	"context"
)

// Essay is what a student has handed in.
type Essay struct{ Author, Text string }

// Pairs returns the authors of all pairs of essays that are alike. Once ctx
// has ended it makes at most 1,000 further comparisons. If some are left
// then, it returns the error of ctx and no pairs.
func Pairs(ctx context.Context, all []Essay, alike func(a, b Essay) bool) ([][2]string, error) {
	var found [][2]string
	for i, a := range all {
		for _, b := range all[i+1:] {
			if len(found)%1000 == 0 {
				if err := ctx.Err(); err != nil {
					return nil, err
				}
			}
			if alike(a, b) {
				found = append(found, [2]string{a.Author, b.Author})
			}
		}
	}
	return found, nil
}
