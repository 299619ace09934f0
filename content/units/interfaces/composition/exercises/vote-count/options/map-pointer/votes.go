package votes

// Tally counts the votes for one candidate.
type Tally struct{ n int }

func (t *Tally) Add() { t.n++ }

// Count adds one vote.
func Count(name string, i int) {
	// region: votes
	tallies := map[string]*Tally{"ann": {}}
	tallies[name].Add()
	// endregion
}
