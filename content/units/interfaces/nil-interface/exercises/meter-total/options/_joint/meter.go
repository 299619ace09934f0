package meter

// Total adds up readings. Old meters send an int32, new ones an int64.
func Total(readings []any) int64 {
	var sum int64
	for _, r := range readings {
		// region: add
		switch v := r.(type) {
		case int32, int64:
			sum += int64(v)
		}
		// endregion
	}
	return sum
}
