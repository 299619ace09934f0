package scale

// Total returns the sum of the values of a slice. They may be of type int,
// int64 or float64, or of any type that has one of these underneath.
func Total[T ~int | ~int64 | ~float64](values []T) (sum T) {
	for _, v := range values {
		sum += v
	}
	return sum
}
