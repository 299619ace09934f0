// A union that lists three types, and a call with a fourth.
package main

import (
	"fmt"
	"time"
)

// region: sum
// Number lists what can be summed up.
type Number interface {
	int | int64 | float64
}

func Sum[T Number](values []T) T {
	var sum T
	for _, v := range values {
		sum += v
	}
	return sum
}

func main() {
	heard := []time.Duration{90 * time.Second, 2 * time.Minute}
	fmt.Println("heard:", Sum(heard))
}

// endregion
