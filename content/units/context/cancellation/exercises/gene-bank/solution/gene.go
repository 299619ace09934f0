// Package gene finds the strain that a sample is closest to.
package gene

import "context"

// Strand is a piece of DNA.
type Strand string

// Match is how close a strain is to a sample.
type Match struct {
	Strain string
	Score  int
}

// Batch holds some hundred strains. Comparing them with a sample takes 50 ms of computing.
type Batch interface {
	Compare(sample Strand) Match
}

// region: align
// Align compares a sample with all batches of strains.
func Align(ctx context.Context, sample Strand, batches []Batch) (Match, error) {
	var best Match
	for _, batch := range batches {
		if err := ctx.Err(); err != nil {
			return Match{}, err
		}
		m := batch.Compare(sample) // 50 ms of computing
		if m.Score > best.Score {
			best = m
		}
	}
	return best, nil
}

// endregion
