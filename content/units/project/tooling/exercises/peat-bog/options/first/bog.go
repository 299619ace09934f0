package bog

// region: bog
func Rising(stacks []int) (rising int) {
	for i := 1; i < len(stacks); i++ {
		if stacks[i] > stacks[i-1] {
			rising++
		}
	}
	return rising
}

// endregion
