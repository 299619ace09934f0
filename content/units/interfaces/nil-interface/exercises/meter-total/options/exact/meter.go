package meter

// Total adds up readings. Old meters send an int32, new ones an int64.
func Total(readings []any) int64 {
	var sum int64
	for _, r := range readings {
		// region: add
		v, ok := r.(int64)
		if ok {
			sum += v
		}
		// endregion
	}
	return sum
}
