package relay

// region: split
// Teams divides runners into as few teams as possible, and returns the size
// of each. No team has more than most runners. Sizes differ by one at most,
// and the bigger teams come first. If runners or most is below 1, there are
// no teams.
func Teams(runners, most int) []int {
	if runners < 1 || most < 1 {
		return nil
	}
	n := (runners-1)/most + 1
	sizes := make([]int, n)
	for i := range sizes {
		sizes[i] = runners / n
		if i < runners%n {
			sizes[i]++
		}
	}
	return sizes
}

// endregion
