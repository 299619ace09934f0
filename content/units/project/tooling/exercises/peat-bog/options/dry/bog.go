package bog

// region: bog
func Dry(stacks []int, days int) []int {
	for i := 0; i < len(stacks); i++ {
		if stacks[i] > days {
			stacks[i] -= days
		}
	}
	return stacks
}

// endregion
