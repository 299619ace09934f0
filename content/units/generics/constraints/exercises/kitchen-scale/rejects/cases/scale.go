package scale

// Total returns the sum of the values of a slice. They may be of type int,
// int64 or float64, or of any type that has one of these underneath.
func Total[T any](values []T) float64 {
	sum := 0.0
	for _, v := range values {
		switch v := any(v).(type) {
		case int:
			sum += float64(v)
		case int64:
			sum += float64(v)
		case float64:
			sum += v
		}
	}
	return sum
}
