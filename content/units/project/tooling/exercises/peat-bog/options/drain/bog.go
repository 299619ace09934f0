package bog

// region: bog
func Sold(stacks []int, buyers int) []int {
	for i := 0; i < len(stacks); i++ {
		if stacks[i] < buyers {
			stacks = stacks[:len(stacks)-1]
		}
	}
	return stacks
}

// endregion
