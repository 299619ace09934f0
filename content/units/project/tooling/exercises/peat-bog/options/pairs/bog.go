package bog

// region: bog
func Pairs(stacks []int) (pairs int) {
	for i := 0; i < len(stacks); i++ {
		if i+1 < len(stacks) && stacks[i] == stacks[i+1] {
			pairs++
			i++
		}
	}
	return pairs
}

// endregion
