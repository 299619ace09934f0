package votes

// region: votes
// Tally counts the votes for one candidate.
type Tally struct{ n int }

func (t *Tally) Add() { t.n++ }

// endregion
