package scale

import (
	"fmt"
	"strconv"
)

// Total returns the sum of the values of a slice. They may be of type int,
// int64 or float64, or of any type that has one of these underneath.
func Total[T any](values []T) float64 {
	sum := 0.0
	for _, v := range values {
		f, err := strconv.ParseFloat(fmt.Sprint(v), 64)
		if err == nil {
			sum += f
		}
	}
	return sum
}
