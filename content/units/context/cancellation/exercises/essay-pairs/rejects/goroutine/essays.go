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
	found := make(chan [][2]string, 1)
	go func() {
		var pairs [][2]string
		for i, a := range all {
			for _, b := range all[i+1:] {
				if alike(a, b) {
					pairs = append(pairs, [2]string{a.Author, b.Author})
				}
			}
		}
		found <- pairs
	}()
	select {
	case pairs := <-found:
		return pairs, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
