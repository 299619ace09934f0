// The same union with ~: it lists underlying types.
package main

import (
	"fmt"
	"time"
)

// region: sum
// Number is every type that is one of these underneath.
type Number interface {
	~int | ~int64 | ~float64
}

func Sum[T Number](values []T) T {
	var sum T
	for _, v := range values {
		sum += v
	}
	return sum
}

// Share returns which part of whole it is, such as 0.25.
func Share[T Number](part, whole T) float64 {
	return float64(part) / float64(whole)
}

// endregion

func main() {
	heard := []time.Duration{90 * time.Second, 2 * time.Minute}
	fmt.Println("heard:", Sum(heard))
	fmt.Println("of an hour:", Share(Sum(heard), time.Hour))
}
