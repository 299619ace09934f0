package scale

type number interface {
	~int | ~int64 | ~float64
}

// Total returns the sum of the values of a slice. They may be of type int,
// int64 or float64, or of any type that has one of these underneath.
func Total[T number](values []T) float64 {
	sum := 0.0
	for _, v := range values {
		sum += float64(v)
	}
	return sum
}
