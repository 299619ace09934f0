package bog

// region: bog
func Dry(stacks []int, days int) []int {
	for i := range stacks {
		if stacks[i] > days {
			stacks[i] -= days
		}
	}
	return stacks
}

// endregion
