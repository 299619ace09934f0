package scale

// Total returns the sum of the values of a slice. They may be of type int,
// int64 or float64, or of any type that has one of these underneath.
func Total(values any) float64 {
	sum := 0.0
	switch values := values.(type) {
	case []int:
		for _, v := range values {
			sum += float64(v)
		}
	case []int64:
		for _, v := range values {
			sum += float64(v)
		}
	case []float64:
		for _, v := range values {
			sum += v
		}
	}
	return sum
}
